import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Sorts clients by what a deal with them is worth. */
export const dealSize = withWords('dealSize', {
  id: 'deal-size',
  functionName: 'CLIENT_SIZE',
  measures: [{ id: 'value', kind: 'amount', means: ['money', 'dealForecast'], adds: 'sum' }],
  cutoffs: [
    { id: 'medium_from', measure: 'value', rule: { kind: 'percentile', p: 0.5 } },
    { id: 'big_from', measure: 'value', rule: { kind: 'percentile', p: 0.8 } },
    { id: 'vip_from', measure: 'value', rule: { kind: 'percentile', p: 0.95 } },
  ],
  tiers: [
    { id: 'vip', color: palette.forest, rank: 'top' },
    { id: 'big', color: palette.green, rank: 'good', aliases: ['Large customer'] },
    { id: 'medium', color: palette.mint, rank: 'standard' },
    { id: 'small', color: palette.grey, rank: 'low' },
  ],
  tierLadders: [['small', 'medium', 'big', 'vip']],
  table: [
    { when: [{ measure: 'value', from: 'vip_from' }], tier: 'vip' },
    { when: [{ measure: 'value', from: 'big_from', below: 'vip_from' }], tier: 'big' },
    { when: [{ measure: 'value', from: 'medium_from', below: 'big_from' }], tier: 'medium' },
    { when: [{ measure: 'value', below: 'medium_from' }], tier: 'small' },
  ],
});
