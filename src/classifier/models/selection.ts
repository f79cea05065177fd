import { growth, growthCutoff } from '../measures/growth';
import { profit, profitCutoff, profitMustTellLoss } from '../measures/profit';
import { referrals } from '../measures/referrals';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

/**
 * Says what to do with each client: retain, develop, thank for referrals, give routine service, or stop losing money on
 * her.
 */
export const selection = withWords('selection', {
  id: 'selection',
  functionName: 'CLIENT_ACTION',
  measures: [profit, growth, referrals],
  cutoffs: [profitCutoff, growthCutoff],
  tiers: [
    { id: 'retain', color: palette.green, rank: 'top' },
    { id: 'develop', color: palette.blue, rank: 'good' },
    { id: 'referrer', color: palette.violet, rank: 'good' },
    { id: 'maintain', color: palette.grey, rank: 'standard' },
    { id: 'loss-making', color: palette.brick, rank: 'low' },
  ],
  table: [
    profitMustTellLoss,
    { when: [{ measure: 'profit', below: 0 }], tier: 'loss-making' },
    { when: [{ measure: 'referrals', from: 1 }], tier: 'referrer' },
    { when: [{ measure: 'profit', from: 'profit_cutoff' }], tier: 'retain' },
    {
      when: [
        { measure: 'profit', from: 0 },
        { measure: 'growth', above: 0, from: 'growth_cutoff' },
      ],
      tier: 'develop',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'referrals', below: 1 },
        { measure: 'growth', upTo: 0 },
      ],
      tier: 'maintain',
    },
    {
      when: [
        { measure: 'profit', from: 0, below: 'profit_cutoff' },
        { measure: 'referrals', below: 1 },
        { measure: 'growth', below: 'growth_cutoff' },
      ],
      tier: 'maintain',
    },
  ],
  allThatHold: true,
});
