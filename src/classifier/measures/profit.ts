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
 * Leaves clients whose profit is "low" in words unclassified: they may make a gain or a loss, which only a number
 * shows.
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
