import { isObject } from '../../sheet/is-object';

/** A block of cells. Rows and columns are zero-based on the sheet. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart of the summary sheet with a bar for each cell of a column, as plain data: the same data makes the same chart. */
export interface BarChart {
  /** The name by which the chart is found again. */
  readonly name: string;
  readonly title: string;
  /** The header above the numbers. */
  readonly header: CellBlock;
  /** The names of the bars, and their numbers. */
  readonly names: CellBlock;
  readonly values: CellBlock;
  /** The colour of each bar, `#RRGGBB`, from the topmost on. */
  readonly colors: readonly string[];
  /** The cells that the chart covers. */
  readonly covers: CellBlock;
}

/** Tells whether a value read from a record is a chart. */
export const isBarChart = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['title'] === 'string' &&
  (['header', 'names', 'values', 'covers'] as const).every((key) => isBlock(value[key])) &&
  Array.isArray(value['colors']) &&
  value['colors'].every((color) => /^#[0-9A-F]{6}$/i.test(String(color)));

const isBlock = (value: unknown): boolean =>
  isObject(value) &&
  ['row', 'column', 'rows', 'columns'].every(
    (key) => Number.isInteger(value[key]) && Number(value[key]) >= 0,
  );
