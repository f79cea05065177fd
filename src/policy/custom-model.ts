import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure-kinds';

/** A model that a manager made for a workbook: a grid of two measures, or a ladder on one. */
export interface CustomModel {
  /** `own-1` and so on (`customModelId`); identifies it within the workbook. */
  readonly id: string;
  readonly name: string;
  /** One for a ladder, two for a grid: rows first, then columns. */
  readonly measures: readonly CustomMeasure[];
  /**
   * Tier ids by cell, from the highest level down; a ladder has one column. A measure has one cut-off less than
   * levels.
   */
  readonly grid: readonly (readonly string[])[];
  /** Ids such as `t1`, in the order in which the tiers are shown; each is used in the grid. */
  readonly tierIds: readonly string[];
}

/** The kinds of measures that a custom model can have. */
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
  /** One to four, in ascending order; their ids are `m1_1`, `m1_2` and so on (`customCutoffId`). */
  readonly cutoffs: readonly { readonly id: string; readonly name: string; readonly rule: CutoffRule }[];
}

/** Returns the id of the workbook's custom model with this number, from 1. */
export const customModelId = (number: number): string => `own-${number}`;

/** Returns whether an id is that of a custom model. */
export const isCustomModelId = (id: string): boolean => /^own-[1-9]\d{0,2}$/.test(id);

/** Returns the id of the first or second measure of a custom model. */
export const customMeasureId = (number: number): string => `m${number}`;

/** Returns the id of the measure's cut-off with this number, from 1. */
export const customCutoffId = (measureId: string, number: number): string => `${measureId}_${number}`;

/** Returns how many levels the rows and the columns of the grid have; a ladder has one column. */
export function levelCounts({ measures }: CustomModel): [rows: number, columns: number] {
  return [(measures[0]?.cutoffs.length ?? 0) + 1, (measures[1]?.cutoffs.length ?? 0) + 1];
}

/** Returns the id of the custom model's tier with this number, from 1. */
export const customTierId = (number: number): string => `t${number}`;

/** Returns whether an id is one that cut-offs and tiers of new custom models get. */
export const isPartOfCustomModel = (id: string): boolean => /^(m[12]_[1-4]|t[1-9]\d*)$/.test(id);

/** Returns whether a text can be the id of a custom model's tier. */
export const isCustomTierId = (id: string): boolean =>
  /^[a-z][a-z0-9-]{0,39}$/.test(id) && id !== 'unclassified';
