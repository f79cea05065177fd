import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure-kinds';

/** A model that a manager made for one workbook: a grid of tiers by two measures, or a ladder by one. */
export interface CustomModel {
  /** `own-1` and so on (`customModelId`); unique in the workbook. */
  readonly id: string;
  readonly name: string;
  /** One measure for a ladder. Two for a grid: the first for its rows, the second for its columns. */
  readonly measures: readonly CustomMeasure[];
  /**
   * `grid[row][column]` is the id of a tier. Row 0 and column 0 are the highest levels. A measure with n cut-offs has n
   * + 1 levels; a ladder has one column.
   */
  readonly grid: readonly (readonly string[])[];
  /** Ids such as `t1`, in the order of the tiers on the sheet and in the pane; the grid uses each of them. */
  readonly tierIds: readonly string[];
}

/** Kinds of measures that a custom model may have. */
export const customMeasureKinds = [
  'amount',
  'count',
  'share',
  'rate',
  'daysSince',
] as const satisfies readonly MeasureKind[];

export interface CustomMeasure {
  /** `m1` or `m2` (`customMeasureId`). */
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof customMeasureKinds)[number];
  /** One to four cut-offs, ascending, with the ids `m1_1`, `m1_2` and so on (`customCutoffId`). */
  readonly cutoffs: readonly { readonly id: string; readonly name: string; readonly rule: CutoffRule }[];
}

/** Returns the id of a custom model; numbers begin with 1. */
export const customModelId = (number: number): string => `own-${number}`;

/** Returns whether an id belongs to a custom model. */
export const isCustomModelId = (id: string): boolean => /^own-[1-9]\d{0,2}$/.test(id);

/** Returns the id of a custom model's measure, number 1 or 2. */
export const customMeasureId = (number: number): string => `m${number}`;

/** Returns the id of a cut-off of this measure; numbers begin with 1. */
export const customCutoffId = (measureId: string, number: number): string => `${measureId}_${number}`;

/** Returns how many levels the rows and the columns of the grid have; for a ladder, the second number is 1. */
export function levelCounts({ measures }: CustomModel): [rows: number, columns: number] {
  return [(measures[0]?.cutoffs.length ?? 0) + 1, (measures[1]?.cutoffs.length ?? 0) + 1];
}

/** Returns the id of a custom model's tier, such as `t1`; numbers begin with 1. */
export const customTierId = (number: number): string => `t${number}`;

/** Returns whether an id has the form of the ids that cut-offs and tiers of a custom model get. */
export const isPartOfCustomModel = (id: string): boolean => /^(m[12]_[1-4]|t[1-9]\d*)$/.test(id);

/** Returns whether a text may be the id of a custom model's tier. */
export const isCustomTierId = (id: string): boolean =>
  /^[a-z][a-z0-9-]{0,39}$/.test(id) && id !== 'unclassified';
