import type { Cutoff } from '../cutoff';
import type { Measure } from '../measure';
import { profit } from './profit';
import { localizedWords } from '../words/localized-words';

/** How fast the client's business grows; may be negative or exceed 100 %. */
export const growth: Measure = {
  id: 'growth',
  kind: 'rate',
  means: ['growth'],
  ...localizedWords.measures.growth,
};

/** The line from which growth counts as strong, drawn without loss-makers. */
export const growthCutoff: Cutoff = {
  id: 'growth_cutoff',
  measure: growth.id,
  ...localizedWords.measures.growthCutoff,
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
