import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure-kinds';

/** A model that a manager made for her workbook: a grid of two measures or a ladder on one. */
export interface CustomModel {
  /** `own-1` and so on (`customModelId`): its identity within the workbook. */
  readonly id: string;
  readonly name: string;
  /** One for a ladder, two for a grid: rows first, then columns. */
  readonly measures: readonly CustomMeasure[];
  /**
   * A tier's id for every cell, from the highest level down: a ladder has one column. There is one cut-off less than
   * there are levels of a measure.
   */
  readonly grid: readonly (readonly string[])[];
  /** Ids such as `t1`, in the order in which the tiers are shown; each is somewhere in the grid. */
  readonly tierIds: readonly string[];
}

/** What the measures of a custom model may count. */
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
  /** From the lowest cut-off up, one to four; their ids are `m1_1`, `m1_2` and so on (`customCutoffId`). */
  readonly cutoffs: readonly { readonly id: string; readonly name: string; readonly rule: CutoffRule }[];
}

/** The id of the workbook's custom model of this number, from 1. */
export const customModelId = (number: number): string => `own-${number}`;

/** Whether an id is that of a custom model. */
export const isCustomModelId = (id: string): boolean => /^own-[1-9]\d{0,2}$/.test(id);

/** The id of the first or second measure of a custom model. */
export const customMeasureId = (number: number): string => `m${number}`;

/** The id of a measure's cut-off of this number, from 1. */
export const customCutoffId = (measureId: string, number: number): string => `${measureId}_${number}`;

/** How many levels the rows and the columns of the grid have; a ladder has one column. */
export function levelCounts({ measures }: CustomModel): [rows: number, columns: number] {
  return [(measures[0]?.cutoffs.length ?? 0) + 1, (measures[1]?.cutoffs.length ?? 0) + 1];
}

/** The id of a custom model's tier of this number, from 1. */
export const customTierId = (number: number): string => `t${number}`;

/** Whether an id is as those are that the cut-offs and tiers of custom models are given. */
export const isPartOfCustomModel = (id: string): boolean => /^(m[12]_[1-4]|t[1-9]\d*)$/.test(id);

/** Whether a text can be the id of a custom model's tier. */
export const isCustomTierId = (id: string): boolean =>
  /^[a-z][a-z0-9-]{0,39}$/.test(id) && id !== 'unclassified';
