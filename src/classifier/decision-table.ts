import type { Localized } from './language';

/** An edge of an interval: a cut-off's id or a number. */
export type Edge = string | number;

/**
 * Holds if the measure's value is in an interval. The interval includes `from` and `upTo`, and excludes `above` and
 * `below`.
 */
export interface Condition {
  readonly measure: string;
  readonly from?: Edge;
  readonly above?: Edge;
  readonly upTo?: Edge;
  readonly below?: Edge;
}

export const edgesOf = ({ from, above, upTo, below }: Condition): Edge[] =>
  [from, above, upTo, below].filter((edge) => edge !== undefined);

/**
 * Gives a client who meets all conditions this tier. Without conditions, the rule takes every client left by earlier
 * rules.
 */
export type Rule = { readonly when: readonly Condition[] } & (
  | { readonly tier: string }
  /** Leaves the client unclassified, although all values are known; the text says why. */
  | { readonly unclassified: Localized }
);

/** Rules in order; the first whose conditions hold decides (hit policy *first* in DMN). */
export type DecisionTable = readonly Rule[];

/** What the table decides about one client. */
export type Decision =
  | { readonly kind: 'hit'; readonly rule: number }
  /**
   * The id of an unknown measure on which the next rule depends. Nobody knows whether this rule holds, so no later rule
   * may decide.
   */
  | { readonly kind: 'missing'; readonly measure: string }
  | { readonly kind: 'gap' };

/** The values of one client, as a table reads them. */
export interface Facts {
  /** Returns the measure's value; `undefined` if it is not known. */
  value(measure: string): number | undefined;
  cutoff(id: string): number;
}

/**
 * Returns the decision of the first rule that holds. A rule fails if one of its conditions on a known measure fails. If
 * none of these fails but a measure is unknown, the table stops: taking a later rule would be a guess.
 */
export function decide(table: DecisionTable, facts: Facts): Decision {
  for (let rule = 0; rule < table.length; rule++) {
    let missing: string | undefined;
    let fails = false;
    for (const condition of table[rule]!.when) {
      const value = facts.value(condition.measure);
      if (value === undefined) missing ??= condition.measure;
      else if (!holds(condition, value, facts)) {
        fails = true;
        break;
      }
    }
    if (fails) continue;
    return missing === undefined ? { kind: 'hit', rule } : { kind: 'missing', measure: missing };
  }
  return { kind: 'gap' };
}

/** Returns whether a known value is within the condition's interval. */
export function holds(
  { from, above, upTo, below }: Condition,
  value: number,
  facts: Pick<Facts, 'cutoff'>,
): boolean {
  const number = (edge: Edge) => (typeof edge === 'number' ? edge : facts.cutoff(edge));
  return (
    (from === undefined || reaches(value, number(from))) &&
    (below === undefined || !reaches(value, number(below))) &&
    (above === undefined || exceeds(value, number(above))) &&
    (upTo === undefined || !exceeds(value, number(upTo)))
  );
}

const reaches = (value: number, edge: number) => (comparable(value, edge) ? value >= edge : value > 0);
const exceeds = (value: number, edge: number) => (comparable(value, edge) ? value > edge : value > 0);

/** Returns the error of a cut-off, or of an edge between scores, whose number is NaN. */
export const noNumber = () => new Error('A cut-off has no value to compare with');

/**
 * Returns whether a value can be compared with an edge as a number. False if the edge is NaN, a cut-off without a
 * number, and the value is infinite, a word: "high" then counts as above the edge and "low" as below.
 *
 * @throws if the edge is NaN and the value is a number
 */
function comparable(value: number, edge: number): boolean {
  if (!Number.isNaN(edge)) return true;
  if (Number.isFinite(value)) throw noNumber();
  return false;
}
