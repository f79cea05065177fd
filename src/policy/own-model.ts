import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure';

/** A model that a manager made for her workbook: a grid of two measures or a ladder on one. */
export interface OwnModel {
  /** `own-1` and so on (`ownModelId`): its identity within the workbook. */
  readonly id: string;
  readonly name: string;
  /** One for a ladder, two for a grid: rows first, then columns. */
  readonly measures: readonly OwnMeasure[];
  /**
   * A tier's id for every cell, from the highest level down: a ladder has one column. There is one cut-off less than
   * there are levels of a measure.
   */
  readonly grid: readonly (readonly string[])[];
  readonly tierIds: readonly string[];
}

/** What the measures of an own model may count. */
export const ownMeasureKinds = [
  'amount',
  'count',
  'share',
  'rate',
  'daysSince',
] as const satisfies readonly MeasureKind[];

export interface OwnMeasure {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof ownMeasureKinds)[number];
  /** From the lowest cut-off up, one to four; their ids are the measure's with `_1`, `_2` and so on. */
  readonly cutoffs: readonly { readonly id: string; readonly name: string; readonly rule: CutoffRule }[];
}

/** The id of the workbook's own model of this number, from 1. */
export const ownModelId = (number: number): string => `own-${number}`;

/** Whether an id is that of an own model. */
export const isOwnModelId = (id: string): boolean => /^own-[1-9]\d{0,2}$/.test(id);

/** The id of a measure's cut-off of this number, from 1. */
export const ownCutoffId = (measureId: string, number: number): string => `${measureId}_${number}`;

/** How many levels the rows and the columns of the grid have; a ladder has one column. */
export function levelCounts({ measures }: OwnModel): [rows: number, columns: number] {
  return [(measures[0]?.cutoffs.length ?? 0) + 1, (measures[1]?.cutoffs.length ?? 0) + 1];
}
