import { expected, firstChoice, monthsSinceLast, orders, tenureMonths } from '../measures/lifecycle';
import { partner } from '../measures/partner';
import { optionalReferrals } from '../measures/referrals';
import { optionalShareOfWallet } from '../measures/share-of-wallet';
import type { Condition } from '../decision-table';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

const active: Condition = { measure: monthsSinceLast.id, upTo: 'active_months' };
const buysAgain: Condition = { measure: orders.id, from: 2 };

/**
 * Finds the stage of the life cycle that a client has reached. Tier 1 is stage 1, and so on; other models rely on this
 * order.
 */
export const lifecycle = withWords('lifecycle', {
  id: 'lifecycle',
  functionName: 'CLIENT_STAGE',
  measures: [
    orders,
    tenureMonths,
    optionalShareOfWallet,
    optionalReferrals,
    partner,
    expected,
    monthsSinceLast,
    firstChoice,
  ],
  asOfLast: true,
  cutoffs: [
    {
      id: 'long_term_months',
      measure: tenureMonths.id,
      rule: { kind: 'fixed', value: 12 },
      addedLater: true,
    },
    {
      id: 'supporter_share',
      measure: optionalShareOfWallet.id,
      rule: { kind: 'fixed', value: 0.5 },
      addedLater: true,
    },
    {
      id: 'active_months',
      measure: monthsSinceLast.id,
      rule: { kind: 'fixed', value: 12 },
      least: 0,
      addedLater: true,
    },
  ],
  tiers: [
    { id: 'guessed', color: palette.slate, rank: 'low' },
    { id: 'expected', color: palette.grey, rank: 'standard' },
    { id: 'first-purchase', color: palette.yellow, rank: 'standard' },
    { id: 'repeat', color: palette.mint, rank: 'good' },
    { id: 'long-term', color: palette.green, rank: 'good' },
    { id: 'supporter', color: palette.sky, rank: 'top' },
    { id: 'strategic', color: palette.blue, rank: 'top' },
    { id: 'allied-partner', color: palette.forest, rank: 'top' },
  ],
  tierLadders: [
    [
      'guessed',
      'expected',
      'first-purchase',
      'repeat',
      'long-term',
      'supporter',
      'strategic',
      'allied-partner',
    ],
  ],
  table: [
    { when: [{ measure: partner.id, above: 0 }], tier: 'allied-partner' },
    {
      when: [{ measure: orders.id, from: 1 }, { measure: optionalReferrals.id, from: 1 }, active],
      tier: 'strategic',
    },
    { when: [buysAgain, { measure: firstChoice.id, above: 0 }, active], tier: 'supporter' },
    {
      when: [buysAgain, { measure: optionalShareOfWallet.id, from: 'supporter_share' }, active],
      tier: 'supporter',
    },
    { when: [buysAgain, { measure: tenureMonths.id, from: 'long_term_months' }, active], tier: 'long-term' },
    { when: [buysAgain], tier: 'repeat' },
    { when: [{ measure: orders.id, from: 1 }], tier: 'first-purchase' },
    { when: [{ measure: expected.id, above: 0 }], tier: 'expected' },
    {
      when: [
        { measure: orders.id, below: 1 },
        { measure: expected.id, upTo: 0 },
      ],
      tier: 'guessed',
    },
  ],
});
