import type { Condition, DecisionTable, Edge } from './decision-table';
import type { Localized } from './language';

/**
 * How a cut-off is drawn from a measure's readable numbers. `p` and `share` are between 0 and 1. Every kind but `fixed` is
 * drawn, and has one number at most (see `rule-kinds.ts`).
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
  /** The smallest value such that all larger ones hold less than this `share` of the total (see `running-share.ts`). */
  | { readonly kind: 'shareOfTotal'; readonly share: number }
  /** The lower edge of a score (see `quantile-score.ts`): the percentile plus one. */
  | { readonly kind: 'scoreEdge'; readonly p: number };

/** The number that parts low from high. It belongs to the upper side: equal is high. */
export interface Cutoff {
  readonly id: string;
  /** The measure it parts, read or derived. */
  readonly measure: string;
  readonly name: Localized;
  readonly description: Localized;
  /** Of a share of the total: its name where it stands as the number to which the share comes (see `row-form.ts`). */
  readonly nameAsNumber?: Localized;
  /** The rule where nobody gives a number and there is a column to draw it from. */
  readonly rule: CutoffRule;
  /** Set for one that is never drawn: the least number that it may be given. */
  readonly least?: number;
  /** Set for one end of the range of scores that a tier has (see `score-ranges.ts`): a whole number that nobody draws. */
  readonly rangeOf?: RangeEnd;
  /**
   * Set for one that a model came to have after formulas and policies had been made without it: its argument comes after
   * all the others, and a policy that has none of these goes on with their rules.
   */
  readonly addedLater?: true;
  /** Changed in a workbook's policy alone: no argument of the model's function, and nothing that a run chooses. */
  readonly onlyInPolicy?: true;
  /** Drawn over these clients only (conditions with numbers, not cut-offs); left out, over all. */
  readonly over?: readonly Condition[];
}

export interface RangeEnd {
  readonly tier: string;
  readonly end: 'lowest' | 'highest';
  /** The least and the most that either end can be. */
  readonly least: number;
  readonly most: number;
}

/** Those that a run chooses or a formula can give; the others are changed in a workbook's policy. */
export const choosable = (cutoffs: readonly Cutoff[]): Cutoff[] =>
  cutoffs.filter(({ onlyInPolicy }) => !onlyInPolicy);

/** A cut-off's number for every row: one entry that holds for all, or one a row. */
export type CutoffValues = Readonly<Record<string, Float64Array>>;

/** The number of a cut-off in a row. */
export type CutoffOf = (id: string, row: number) => number;

export function cutoffIn(values: CutoffValues): CutoffOf {
  return (id, row) => {
    const numbers = values[id];
    if (!numbers) throw new Error(`No value was passed for the cut-off ${id}`);
    return numbers[numbers.length === 1 ? 0 : row]!;
  };
}

/** What says how cut-offs follow one another. */
interface Ordered {
  readonly cutoffs: readonly Cutoff[];
  readonly table: DecisionTable;
}

/**
 * The cut-offs of one measure from the lowest up, whatever their rules are now: as the model lists them, or the other
 * way round if its table has an interval that ends at an earlier one.
 */
export function ascendingCutoffs(measure: string, { cutoffs, table }: Ordered): Cutoff[] {
  const listed = cutoffs.filter((cutoff) => cutoff.measure === measure);
  const place = (edge: Edge | undefined) => listed.findIndex(({ id }) => id === edge);
  const descends = table
    .flatMap(({ when }) => when)
    .some(({ from, below }) => place(below) >= 0 && place(from) > place(below));
  return descends ? listed.reverse() : listed;
}

/** The number of a fixed cut-off; NaN for one that is drawn. */
export const fixedNumber = ({ rule }: Cutoff): number => (rule.kind === 'fixed' ? rule.value : NaN);

/**
 * Sorts edges of one measure from the lowest up: cut-offs as they ascend, numbers among those that are fixed and below
 * those that are drawn.
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

/** The cut-offs in rows of which none may be lower than the one before: those of one measure, or the ends of one range. */
export function ladders({ cutoffs, table }: Ordered): Cutoff[][] {
  const ladderOf = ({ measure, rangeOf }: Cutoff) => `${measure} ${rangeOf?.tier ?? ''}`;
  return [...new Set(cutoffs.map(ladderOf))].map((ladder) => {
    const steps = cutoffs.filter((cutoff) => ladderOf(cutoff) === ladder);
    return ascendingCutoffs(steps[0]!.measure, { cutoffs: steps, table });
  });
}
