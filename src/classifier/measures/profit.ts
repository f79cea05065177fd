import type { Cutoff } from '../cutoff';
import type { Rule } from '../decision-table';
import type { Measure } from '../measure';
import { said } from '../words/said';

/** What is left of the client's purchases; it may be negative. */
export const profit: Measure = {
  id: 'profit',
  kind: 'amount',
  means: ['profit'],
  adds: 'sum',
  ...said.measures.profit,
};

/** Only a number can tell a loss: a low profit stated in words may be either. */
export const profitMustTellLoss: Rule = {
  when: [{ measure: profit.id, upTo: -Infinity }],
  unclassified: said.outcomes.profitMustTellLoss,
};

/** The line from which a profit is among the highest; loss-makers have no part in drawing it. */
export const profitCutoff: Cutoff = {
  id: 'profit_cutoff',
  measure: profit.id,
  ...said.measures.profitCutoff,
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
