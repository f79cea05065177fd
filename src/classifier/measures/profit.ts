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

/** Only a number shows a loss: a profit stated as low may be a gain or a loss. */
export const profitMustTellLoss: Rule = {
  when: [{ measure: profit.id, upTo: -Infinity }],
  unclassified: localizedWords.outcomes.profitMustTellLoss,
};

/** The line from which profit counts as high, drawn without loss-makers. */
export const profitCutoff: Cutoff = {
  id: 'profit_cutoff',
  measure: profit.id,
  ...localizedWords.measures.profitCutoff,
  rule: { kind: 'percentile', p: 0.8 },
  over: [{ measure: profit.id, from: 0 }],
};
