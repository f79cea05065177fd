import type { Cutoff } from '../cutoff';
import type { Rule } from '../decision-table';
import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

/** Profit on the client's purchases; may be negative. */
export const profit: Measure = {
  id: 'profit',
  kind: 'amount',
  means: ['profit'],
  adds: 'sum',
  ...localizedWords.measures.profit,
};

/**
 * Leaves a client unclassified whose profit is "low" in words: only a number shows whether that is a gain or a loss.
 */
export const profitMustTellLoss: Rule = {
  when: [{ measure: profit.id, upTo: -Infinity }],
  unclassified: localizedWords.outcomes.profitMustTellLoss,
};

/** From this profit on, profit counts as high. Computed without clients who make a loss. */
export const profitCutoff: Cutoff = {
  id: 'profit_cutoff',
  measure: profit.id,
  ...localizedWords.measures.profitCutoff,
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
