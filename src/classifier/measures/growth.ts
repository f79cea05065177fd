import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { profit } from './profit';
import { described } from '../words/worded';

/** How fast the client's business grows: negative if it shrinks, above 1 if it more than doubles. */
export const growth: Measure = {
  id: 'growth',
  kind: 'rate',
  means: ['growth'],
  ...described(({ measures }) => measures.growth),
};

/** From this growth on, growth counts as strong. Computed without clients who make a loss. */
export const growthCutoff: Cutoff = {
  id: 'growth_cutoff',
  measure: growth.id,
  ...described(({ measures }) => measures.growthCutoff),
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
