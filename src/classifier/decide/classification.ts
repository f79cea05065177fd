import type { Model } from '../model';
import { onceForEach } from './once-for-each';
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

/**
 * What decided a row, in one number: the index of the rule, or -2 and below for the measure that is missing; -1 for
 * neither.
 */
type Reason = number;

const reasonOfMissing = (measure: number): Reason => -2 - measure;
const ruleIn = (reason: Reason): number => Math.max(-1, reason);
const missingIn = (reason: Reason): number => Math.max(-1, -2 - reason);

/** What is found out about each row. */
export interface Findings {
  readonly tiers: Int16Array;
  readonly reasons: Int16Array;
}

export const emptyFindings = (rows: number): Findings => ({
  tiers: new Int16Array(rows),
  reasons: new Int16Array(rows),
});

/** Returns the findings as results; the rules and the missing measures are written out when they are first asked for. */
export function classificationOf({ tiers, reasons }: Findings): Classification {
  let [rules, missing]: (Int16Array | undefined)[] = [];
  return {
    tiers,
    get rules() {
      return (rules ??= reasons.map(ruleIn));
    },
    get missing() {
      return (missing ??= reasons.map(missingIn));
    },
  };
}

/** The ids of a model's measures, and the index of the tier that each rule gives, in their order. */
const placesIn = onceForEach((model: Model) => ({
  measureIds: model.measures.map(({ id }) => id),
  tierOfRule: model.table.map((rule) =>
    'tier' in rule ? model.tiers.findIndex(({ id }) => id === rule.tier) : unclassified,
  ),
}));

/** Returns a function that stores a decision about a row in the findings. */
export function writer(model: Model, { tiers, reasons }: Findings) {
  const { measureIds, tierOfRule } = placesIn(model);
  return (row: number, verdict: Verdict): void => {
    tiers[row] = verdict.kind === 'noClient' ? noClient : unclassified;
    reasons[row] = -1;
    if (verdict.kind === 'hit') [tiers[row], reasons[row]] = [tierOfRule[verdict.rule]!, verdict.rule];
    if (verdict.kind === 'missing') reasons[row] = reasonOfMissing(measureIds.indexOf(verdict.measure));
  };
}
