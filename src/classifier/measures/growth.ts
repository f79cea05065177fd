import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { profit } from './profit';
import { localizedWords } from '../words/localized-words';

/** How fast the client's business grows: negative if it shrinks, above 1 if it more than doubles. */
export const growth: Measure = {
  id: 'growth',
  kind: 'rate',
  means: ['growth'],
  ...localizedWords.measures.growth,
};

/** From this growth on, growth counts as strong. Computed without clients who make a loss. */
export const growthCutoff: Cutoff = {
  id: 'growth_cutoff',
  measure: growth.id,
  ...localizedWords.measures.growthCutoff,
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
