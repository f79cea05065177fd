import { profit, profitMustTellLoss } from '../measures/profit';
import { strategic } from '../measures/strategic';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

/**
 * Sorts clients by profit. Platinum: the few who earn the first 80 % of it. Plum: others marked as strategic or,
 * without such a column, those from 80 to 95 %. Basic: the many others.
 */
export const abc = withWords('abc', {
  id: 'abc',
  functionName: 'CLIENT_ABC',
  measures: [{ ...profit, standIn: 'money' }, strategic],
  derived: [
    { id: 'share_before', derivation: { kind: 'shareBefore', of: 'profit' } },
    { id: 'strategic_given', derivation: { kind: 'given', of: 'strategic' } },
  ],
  cutoffs: [
    { id: 'a_share', measure: 'share_before', rule: { kind: 'fixed', value: 0.8 } },
    { id: 'b_share', measure: 'share_before', rule: { kind: 'fixed', value: 0.95 } },
  ],
  tiers: [
    {
      id: 'platinum',
      color: palette.green,
      rank: 'top',
      aliases: ['Platinum', 'A 白金客户', '白金', '白金型客户'],
    },
    {
      id: 'plum',
      color: palette.violet,
      rank: 'good',
      aliases: ['Plum', 'B 梅子客户', '梅子', '梅子型客户'],
    },
    {
      id: 'basic',
      color: palette.grey,
      rank: 'low',
      aliases: ['Basic', 'C 基础客户', '鸡肋', 'Chicken rib', '鸡肋型客户'],
    },
  ],
  tierLadders: [['basic', 'plum', 'platinum']],
  table: [
    profitMustTellLoss,
    {
      when: [
        { measure: 'profit', above: 0 },
        { measure: 'share_before', below: 'a_share' },
      ],
      tier: 'platinum',
    },
    {
      when: [
        { measure: 'profit', upTo: 0 },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'plum',
    },
    { when: [{ measure: 'profit', upTo: 0 }], tier: 'basic' },
    {
      when: [
        { measure: 'share_before', from: 'a_share' },
        { measure: 'strategic', from: 1 },
      ],
      tier: 'plum',
    },
    {
      when: [
        { measure: 'share_before', from: 'a_share' },
        { measure: 'strategic', below: 1 },
        { measure: 'strategic_given', from: 1 },
      ],
      tier: 'basic',
    },
    { when: [{ measure: 'share_before', from: 'a_share', below: 'b_share' }], tier: 'plum' },
    { when: [{ measure: 'share_before', from: 'b_share' }], tier: 'basic' },
  ],
});
