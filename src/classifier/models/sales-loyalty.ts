import { highLowGrid } from '../measures/high-low-grid';
import type { Measure } from '../measure';
import { listed } from '../measures/listed';
import { sizeWords } from '../measures/size-words';
import { palette } from '../palette';
import { withWords } from '../words/with-words';
import { described } from '../words/worded';

/** How loyal the client is, in the unit of the sheet: years, orders, points. */
export const loyalty: Measure = {
  id: 'loyalty',
  kind: 'amount',
  means: ['loyalty'],
  ...described(({ measures }) => measures.loyalty),
  words: {
    high: listed('loyal|loyal customer|loyal client|忠诚|忠诚客户|忠实|忠实客户'),
    low: listed('not loyal|disloyal|不忠诚|不忠诚客户|非忠诚客户|不忠实'),
  },
};

/** Sales x loyalty: whom to protect, who is a risk, whom to build up, and whom to let go. */
export const salesLoyalty = withWords('salesLoyalty', {
  id: 'sales-loyalty',
  functionName: 'CLIENT_TIER',
  measures: [{ id: 'sales', kind: 'amount', means: ['money'], adds: 'sum', words: sizeWords }, loyalty],
  cutoffs: [
    { id: 'sales_cutoff', measure: 'sales', rule: { kind: 'median' } },
    { id: 'loyalty_cutoff', measure: 'loyalty', rule: { kind: 'median' } },
  ],
  tiers: [
    { id: 'treasure', color: palette.green, rank: 'top' },
    { id: 'rising-star', color: palette.sky, rank: 'good' },
    { id: 'high-risk', color: palette.orange, rank: 'standard' },
    { id: 'phase-out', color: palette.grey, rank: 'low' },
  ],
  table: highLowGrid(
    { measure: 'sales', cutoff: 'sales_cutoff' },
    { measure: 'loyalty', cutoff: 'loyalty_cutoff' },
    { highHigh: 'treasure', highLow: 'high-risk', lowHigh: 'rising-star', lowLow: 'phase-out' },
  ),
});
