import { firstOrder } from '../measures/order-dates';
import { palette } from '../palette';
import { withWords } from '../words/with-words';

/** Sorts clients by how long they have been with us. */
export const tenure = withWords('tenure', {
  id: 'tenure',
  functionName: 'CLIENT_TENURE',
  measures: [firstOrder],
  cutoffs: [{ id: 'new_within_months', measure: firstOrder.id, rule: { kind: 'fixed', value: 12 } }],
  tiers: [
    { id: 'old', color: palette.forest, rank: 'good' },
    { id: 'new', color: palette.sky, rank: 'standard' },
    { id: 'not-yet-client', color: palette.grey, rank: 'low' },
  ],
  tierLadders: [['not-yet-client', 'new', 'old']],
  table: [
    { when: [{ measure: firstOrder.id, below: 0 }], tier: 'not-yet-client' },
    { when: [{ measure: firstOrder.id, from: 0, below: 'new_within_months' }], tier: 'new' },
    { when: [{ measure: firstOrder.id, from: 'new_within_months' }], tier: 'old' },
  ],
});
