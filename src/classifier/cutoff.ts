import type { Condition, DecisionTable, Edge } from './decision-table';
import type { Localized } from './language';

/**
 * Says how a cut-off is computed. `p` and `share` are fractions of 1. A `fixed` cut-off is a number; every other kind is
 * computed from the clients' values, for example as their median. `rule-kinds.ts` has a line for each kind.
 */
export type CutoffRule =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'median' }
  | { readonly kind: 'mean' }
  /** The percentile `p`, as Excel's PERCENTILE.INC computes it. */
  | { readonly kind: 'percentile'; readonly p: number }
  /**
   * The smallest value among the top `share` of clients: with 0.2, a fifth of the clients are at or above the cut-off.
   */
  | { readonly kind: 'top'; readonly share: number }
  /**
   * Splits the values into two classes with the least variance inside each class (Fisher-Jenks); the cut-off is the
   * lowest value of the upper class.
   */
  | { readonly kind: 'naturalBreak' }
  /**
   * The smallest value such that all larger values together make up less than this `share` of the total (see
   * `share-before.ts`).
   */
  | { readonly kind: 'shareOfTotal'; readonly share: number }
  /**
   * The value at which a score from 1 to 5 begins: the percentile `p` of the values, plus the number 1 (see
   * `quantile-score.ts`).
   */
  | { readonly kind: 'scoreEdge'; readonly p: number };

/** The number that splits a measure into low and high. A client exactly on the number is high. */
export interface Cutoff {
  readonly id: string;
  /** Id of the measure to split. Its values are read from a column, or computed from other measures. */
  readonly measure: string;
  readonly name: Localized;
  readonly description: Localized;
  /**
   * Name to use in the row form of the model, if a number replaces a share of the total there: "A from this profit"
   * instead of 80 % of the profit (see `row-form.ts`).
   */
  readonly nameAsNumber?: Localized;
  /** The rule to use if neither a formula's argument nor the user nor a policy sets another. */
  readonly rule: CutoffRule;
  /** The least number that a user may give; only for a cut-off that is never computed from clients. */
  readonly least?: number;
  /**
   * Set for one end of a tier's range of scores: a whole number, never computed from clients (see `score-ranges.ts`).
   */
  readonly rangeOf?: RangeEnd;
  /**
   * Set if a later version of ClientTier added this cut-off to the model. Its argument then comes last in the function,
   * so that older formulas still work. A policy made before has none of the cut-offs added later; they then have their
   * own `rule`.
   */
  readonly addedLater?: true;
  /** Set if only a workbook's policy can change the cut-off: no function argument and no choice in the pane does. */
  readonly onlyInPolicy?: true;
  /**
   * Computes the cut-off only from clients who meet these conditions, for example those with profit above 0. The
   * conditions compare with numbers. Left out: from all clients.
   */
  readonly over?: readonly Condition[];
}

export interface RangeEnd {
  readonly tier: string;
  readonly end: 'lowest' | 'highest';
  /** The least and the greatest number that either end of the range may have. */
  readonly least: number;
  readonly most: number;
}

/** Returns the cut-offs that the pane or a formula can set; only a policy can set the others. */
export const choosable = (cutoffs: readonly Cutoff[]): Cutoff[] =>
  cutoffs.filter(({ onlyInPolicy }) => !onlyInPolicy);

/** Maps the id of each cut-off to its numbers: a single entry for all rows, or one entry per row. */
export type CutoffValues = Readonly<Record<string, Float64Array>>;

/** Returns the number of a cut-off for a row. */
export type CutoffOf = (id: string, row: number) => number;

export function cutoffIn(values: CutoffValues): CutoffOf {
  return (id, row) => {
    const numbers = numbersOfCutoff(values, id);
    return numbers[numbers.length === 1 ? 0 : row]!;
  };
}

/**
 * Returns the numbers of a cut-off.
 *
 * @throws if `values` has none for this id
 */
export function numbersOfCutoff(values: CutoffValues, id: string): Float64Array {
  const numbers = values[id];
  if (!numbers) throw new Error(`No value was passed for the cut-off ${id}`);
  return numbers;
}

/** The members of a model that decide the order of its cut-offs. */
interface Ordered {
  readonly cutoffs: readonly Cutoff[];
  readonly table: DecisionTable;
}

/**
 * Returns the cut-offs of one measure in ascending order, whatever their numbers are now. This is the order of the
 * model's list, or the reverse if the table has a condition such as
 * `{ from: <later cut-off>, below: <earlier cut-off> }`.
 */
export function ascendingCutoffs(measure: string, { cutoffs, table }: Ordered): Cutoff[] {
  const listed = cutoffs.filter((cutoff) => cutoff.measure === measure);
  const place = (edge: Edge | undefined) => listed.findIndex(({ id }) => id === edge);
  const descends = table
    .flatMap(({ when }) => when)
    .some(({ from, below }) => place(below) >= 0 && place(from) > place(below));
  return descends ? listed.reverse() : listed;
}

/** Returns the number of a fixed cut-off; NaN for a cut-off that is computed from clients. */
export const fixedNumber = ({ rule }: Cutoff): number => (rule.kind === 'fixed' ? rule.value : NaN);

/**
 * Returns a comparison for `sort` that puts the edges of one measure in ascending order. Two cut-offs stay in the order
 * of `ascendingCutoffs`. A number is compared with fixed cut-offs and other numbers by size, and comes before every
 * cut-off that is computed from clients.
 */
export function byHeight(measure: string, model: Ordered): (a: Edge, b: Edge) => number {
  const ascending = ascendingCutoffs(measure, model);
  const place = (edge: Edge) => ascending.findIndex(({ id }) => id === edge);
  const number = (edge: Edge) => (typeof edge === 'number' ? edge : fixedNumber(ascending[place(edge)]!));
  return (a, b) => {
    const [first, second] = [number(a), number(b)];
    const isByNumber = [a, b].some((edge) => typeof edge === 'number') && first !== second;
    return (isByNumber ? first - second : 0) || place(a) - place(b);
  };
}
