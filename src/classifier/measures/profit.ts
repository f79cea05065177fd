import type { Cutoff } from '../cutoff';
import type { Rule } from '../decision-table';
import type { Measure } from '../measure';
import { described, worded } from '../words/worded';

/** Profit on the client's purchases; may be negative. */
export const profit: Measure = {
  id: 'profit',
  kind: 'amount',
  means: ['profit'],
  adds: 'sum',
  ...described(({ measures }) => measures.profit),
};

/**
 * Leaves a client unclassified whose profit is "low" in words: only a number shows whether that is a gain or a loss.
 */
export const profitMustTellLoss: Rule = {
  when: [{ measure: profit.id, upTo: -Infinity }],
  unclassified: worded(({ outcomes }) => outcomes.profitMustTellLoss),
};

/** From this profit on, profit counts as high. Computed without clients who make a loss. */
export const profitCutoff: Cutoff = {
  id: 'profit_cutoff',
  measure: profit.id,
  ...described(({ measures }) => measures.profitCutoff),
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
