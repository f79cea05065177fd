import type { Model } from '../model';
import { noClient, unclassified } from '../unclassified';
import type { Verdict } from './decide-client';

/** Results, one entry per row. */
export interface Classification {
  /** Index into the model's tiers, or `noClient`, or `unclassified`. */
  readonly tiers: Int16Array;
  /** Index of the measure whose value is missing, so that the row is unclassified; otherwise -1. */
  readonly missing: Int16Array;
  /** Index of the table's rule that hit; otherwise -1. */
  readonly rules: Int16Array;
}

export const blankClassification = (rows: number): Classification => ({
  tiers: new Int16Array(rows).fill(unclassified),
  missing: new Int16Array(rows).fill(-1),
  rules: new Int16Array(rows).fill(-1),
});

/** Returns a function that writes a verdict into a row. */
export function writer(model: Model, { tiers, missing, rules }: Classification) {
  const measureIds = model.measures.map(({ id }) => id);
  const tierOfRule = model.table.map((rule) =>
    'tier' in rule ? model.tiers.findIndex(({ id }) => id === rule.tier) : unclassified,
  );
  return (row: number, verdict: Verdict): void => {
    if (verdict.kind === 'hit') {
      tiers[row] = tierOfRule[verdict.rule]!;
      rules[row] = verdict.rule;
    } else if (verdict.kind === 'noClient') tiers[row] = noClient;
    else if (verdict.kind === 'missing') missing[row] = measureIds.indexOf(verdict.measure);
  };
}
