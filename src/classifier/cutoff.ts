import type { Condition, DecisionTable, Edge } from './decision-table';
import type { Localized } from './language';

/**
 * How a cut-off is computed from the numbers of a measure. `p` and `share` are between 0 and 1. Every kind except
 * `fixed` is drawn from the clients. A rule has one number at most (see `rule-kinds.ts`).
 */
export type CutoffRule =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'median' }
  | { readonly kind: 'mean' }
  /** As Excel's PERCENTILE.INC. */
  | { readonly kind: 'percentile'; readonly p: number }
  /** The smallest value that the top `share` of clients reach. */
  | { readonly kind: 'top'; readonly share: number }
  /** The lower edge of the upper of two classes with the least variance within them (Fisher-Jenks). */
  | { readonly kind: 'naturalBreak' }
  /** The smallest value such that all larger ones hold less than this `share` of the total (see `share-before.ts`). */
  | { readonly kind: 'shareOfTotal'; readonly share: number }
  /** The lower edge of a score (see `quantile-score.ts`): the percentile plus one. */
  | { readonly kind: 'scoreEdge'; readonly p: number };

/** The number that splits a measure into low and high. A client exactly on it is high. */
export interface Cutoff {
  readonly id: string;
  /** The measure that it splits, read or derived. */
  readonly measure: string;
  readonly name: Localized;
  readonly description: Localized;
  /** For a share of the total: its name when it is shown as a number of the measure instead (see `row-form.ts`). */
  readonly nameAsNumber?: Localized;
  /** The rule to use if nobody gives a number and there is a column to draw it from. */
  readonly rule: CutoffRule;
  /** The least number that it may be given; set only for a cut-off that is never drawn. */
  readonly least?: number;
  /** Set for one end of a tier's range of scores (see `score-ranges.ts`): a whole number that is never drawn. */
  readonly rangeOf?: RangeEnd;
  /**
   * Set if the model got this cut-off after formulas and policies had been written without it. Its argument then
   * comes last, and a policy that has none of these cut-offs uses their rules.
   */
  readonly addedLater?: true;
  /**
   * Set if it can only be changed in a workbook's policy: it is no argument of the model's function and no choice of
   * a run.
   */
  readonly onlyInPolicy?: true;
  /**
   * Draw it only from the clients who meet these conditions (which compare with numbers, not cut-offs); left out,
   * from all.
   */
  readonly over?: readonly Condition[];
}

export interface RangeEnd {
  readonly tier: string;
  readonly end: 'lowest' | 'highest';
  /** The least and the greatest number that either end may have. */
  readonly least: number;
  readonly most: number;
}

/** Returns the cut-offs that a run can choose or a formula can give. The others are changed in the policy only. */
export const choosable = (cutoffs: readonly Cutoff[]): Cutoff[] =>
  cutoffs.filter(({ onlyInPolicy }) => !onlyInPolicy);

/** The numbers of each cut-off, by its id: a single entry for all rows, or an entry per row. */
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
 * @throws if there are none.
 */
export function numbersOfCutoff(values: CutoffValues, id: string): Float64Array {
  const numbers = values[id];
  if (!numbers) throw new Error(`No value was passed for the cut-off ${id}`);
  return numbers;
}

/** The parts of a model that decide the order of its cut-offs. */
interface Ordered {
  readonly cutoffs: readonly Cutoff[];
  readonly table: DecisionTable;
}

/**
 * Returns the cut-offs of one measure in ascending order, whatever their current rules are. This is the order in
 * which the model lists them, or its reverse if an interval of the table ends at an earlier one.
 */
export function ascendingCutoffs(measure: string, { cutoffs, table }: Ordered): Cutoff[] {
  const listed = cutoffs.filter((cutoff) => cutoff.measure === measure);
  const place = (edge: Edge | undefined) => listed.findIndex(({ id }) => id === edge);
  const descends = table
    .flatMap(({ when }) => when)
    .some(({ from, below }) => place(below) >= 0 && place(from) > place(below));
  return descends ? listed.reverse() : listed;
}

/** Returns the number of a fixed cut-off; NaN if it is drawn. */
export const fixedNumber = ({ rule }: Cutoff): number => (rule.kind === 'fixed' ? rule.value : NaN);

/**
 * Returns a comparison that sorts the edges of one measure in ascending order: drawn cut-offs in the model's order,
 * numbers among the fixed cut-offs and below the drawn ones.
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

/** Returns the lists of cut-offs that must ascend: those of one measure, or the two ends of one range. */
export function ladders({ cutoffs, table }: Ordered): Cutoff[][] {
  const ladderOf = ({ measure, rangeOf }: Cutoff) => `${measure} ${rangeOf?.tier ?? ''}`;
  return [...new Set(cutoffs.map(ladderOf))].map((ladder) => {
    const steps = cutoffs.filter((cutoff) => ladderOf(cutoff) === ladder);
    return ascendingCutoffs(steps[0]!.measure, { cutoffs: steps, table });
  });
}
