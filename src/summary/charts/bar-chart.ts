import { isObject } from '../../sheet/is-object';
import { isBlock, isColor, type CellBlock } from './cell-block';

/** A chart with a bar for each cell of a column, as plain data. Equal data make equal charts. */
export interface BarChart {
  /** Left out, because earlier versions stored only this kind, without a name for it. */
  readonly kind?: undefined;
  /** The name by which the chart is found again. */
  readonly name: string;
  readonly title: string;
  /** The header above the numbers. */
  readonly header: CellBlock;
  /** The cells with the names of the bars, and those with their numbers. */
  readonly names: CellBlock;
  readonly values: CellBlock;
  /** The colour of each bar, `#RRGGBB`, from the topmost on. */
  readonly colors: readonly string[];
  /** The cells that the chart covers. */
  readonly covers: CellBlock;
}

/** Returns whether a value read from a record is a bar chart. */
export const isBarChart = (value: unknown): boolean =>
  isObject(value) &&
  value['kind'] === undefined &&
  (['header', 'names', 'values', 'covers'] as const).every((key) => isBlock(value[key])) &&
  Array.isArray(value['colors']) &&
  value['colors'].every(isColor);
