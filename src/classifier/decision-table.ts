import type { Localized } from './language';

/** An edge of an interval: a cut-off's id or a number. */
export type Edge = string | number;

/** A measure (read or derived) lies in an interval: `from` and `upTo` belong to it, `above` and `below` do not. */
export interface Condition {
  readonly measure: string;
  readonly from?: Edge;
  readonly above?: Edge;
  readonly upTo?: Edge;
  readonly below?: Edge;
}

export const edgesOf = ({ from, above, upTo, below }: Condition): Edge[] =>
  [from, above, upTo, below].filter((edge) => edge !== undefined);

/** If all conditions hold, the client is of this tier. No conditions: everyone who comes this far. */
export type Rule = { readonly when: readonly Condition[] } & (
  | { readonly tier: string }
  /** The facts are all there, but they do not make a tier; this says why. */
  | { readonly unclassified: Localized }
);

/** Rules in order; the first that hits decides (hit policy *first*, as in DMN). */
export type DecisionTable = readonly Rule[];

/** What the table says of one client. */
export type Decision =
  | { readonly kind: 'hit'; readonly rule: number }
  /** A rule could neither be met nor ruled out for want of this measure, so nothing below it may decide. */
  | { readonly kind: 'missing'; readonly measure: string }
  | { readonly kind: 'gap' };

/** One client as the table sees her. */
export interface Facts {
  /** The measure's value, or `undefined` where it is not known. */
  value(measure: string): number | undefined;
  cutoff(id: string): number;
}

/**
 * The first rule that hits. A rule fails as soon as one known condition fails, whatever else is unknown;
 * if no known condition fails and one is unknown, the table stops: nothing is guessed.
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

/** Whether a known value lies in the condition's interval. */
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

/** A stated level needs no number to compare with; a number without one cannot be placed, and is never guessed. */
function comparable(value: number, edge: number): boolean {
  if (!Number.isNaN(edge)) return true;
  if (Number.isFinite(value)) throw new Error('A cut-off has no value to compare with');
  return false;
}
