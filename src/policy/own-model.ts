import type { CutoffRule } from '../classifier/cutoff';
import type { MeasureKind } from '../classifier/measure';

/** A model that a manager made for her workbook: a grid of two measures or a ladder on one. */
export interface OwnModel {
  /** `own-1` and so on: its identity within the workbook. */
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

export interface OwnMeasure {
  readonly id: string;
  readonly name: string;
  readonly kind: Extract<MeasureKind, 'amount' | 'count' | 'share' | 'rate' | 'daysSince'>;
  /** From the lowest cut-off up, one to four. */
  readonly cutoffs: readonly { readonly id: string; readonly name: string; readonly rule: CutoffRule }[];
}
