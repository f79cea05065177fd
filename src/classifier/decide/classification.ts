import type { Model } from '../model';
import { onceForEach } from '../once-for-each';
import { noClient, unclassified } from '../unclassified';
import type { Verdict } from './decide-client';

/** Results of classifying, in arrays with one entry per row. */
export interface Classification {
  /** Index into the model's tiers, or the constant `noClient` or `unclassified`. */
  readonly tiers: Int16Array;
  /** Index of the measure that makes the row unclassified because its value is missing; otherwise -1. */
  readonly missing: Int16Array;
  /** Index of the table's rule that decided; -1 if none did. */
  readonly rules: Int16Array;
}

export const emptyClassification = (rows: number): Classification => ({
  tiers: new Int16Array(rows),
  missing: new Int16Array(rows).fill(-1),
  rules: new Int16Array(rows),
});

/** The ids of a model's measures, and the index of the tier that each rule gives, in their order. */
const placesIn = onceForEach((model: Model) => ({
  measureIds: model.measures.map(({ id }) => id),
  tierOfRule: model.table.map((rule) =>
    'tier' in rule ? model.tiers.findIndex(({ id }) => id === rule.tier) : unclassified,
  ),
}));

/** Returns a function that stores a decision about a row in the results. */
export function writer(model: Model, { tiers, missing, rules }: Classification) {
  const { measureIds, tierOfRule } = placesIn(model);
  return (row: number, verdict: Verdict): void => {
    tiers[row] = verdict.kind === 'noClient' ? noClient : unclassified;
    if (verdict.kind === 'hit') tiers[row] = tierOfRule[verdict.rule]!;
    rules[row] = verdict.kind === 'hit' ? verdict.rule : -1;
    missing[row] = verdict.kind === 'missing' ? measureIds.indexOf(verdict.measure) : -1;
  };
}
