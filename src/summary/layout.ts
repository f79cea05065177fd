import type { TierColor } from '../classifier/tier';

/**
 * How a cell looks: `title` and `heading` are large and bold, `header`, `numbers` (a header of numbers), `across` (a header that may take
 * several lines) and `total` bold, `note` is grey, `aside` is small and grey, `input` is a field to type into, `words` one for a text,
 * `lines` a text in several lines.
 */
export type SummaryLook =
  | 'title'
  | 'heading'
  | 'header'
  | 'numbers'
  | 'across'
  | 'total'
  | 'note'
  | 'aside'
  | 'input'
  | 'words'
  | 'lines';

export interface CellFormat {
  readonly numberFormat?: string;
  readonly look?: SummaryLook;
  /** Colours of fill and text. */
  readonly color?: TierColor;
}

/** A cell to write. Rows and columns are zero-based on the sheet. */
export interface SummaryCell extends CellFormat {
  readonly row: number;
  readonly column: number;
  /** What to write: a formula, a number, or a text with an apostrophe in front. */
  readonly input: string | number;
  /** For a field to type into: what it is for. What the user types there is kept when the sheet is made again. */
  readonly field?: string;
  /** For a field in a grid: the row with the names of the grid's columns. */
  readonly names?: number;
  /** What the user typed into the field, to enter instead of `input`. */
  readonly typed?: string | number | boolean;
}

/** The cells of a block of the sheet, and the first row below it. */
export interface Block {
  readonly cells: readonly SummaryCell[];
  readonly bottom: number;
  /** The rows, besides the first, before which a printed page may end; left out for none. */
  readonly parts?: readonly number[];
}

/** The columns of the sheet's figures, zero-based. */
export const at = {
  name: 0,
  clients: 1,
  share: 2,
  sum: 3,
  shareOfSum: 4,
  mean: 5,
  median: 6,
  largest: 7,
  without: 8,
} as const;

/** The last column to print. */
export const lastColumn = at.without;

/** The first of the columns that only formulas read. */
export const firstAside = 26;

/** The first of the columns that only charts read, and the row of their headers. */
export const firstFigure = 34;
export const firstFigureRow = 4;
/**
 * The most columns of the map: three for named clients, and two for each of four tiers, or one for each and four more.
 * The columns of the Pareto chart come after them.
 */
const columnsOfMap = 3 + 2 * 4;
const firstOfPareto = firstFigure + columnsOfMap + 1;
/** The columns of the Pareto chart's figures. */
export const ofPareto = {
  names: firstOfPareto,
  amounts: firstOfPareto + 1,
  shares: firstOfPareto + 2,
  goal: firstOfPareto + 3,
} as const;
/** The last column that is reserved for charts, whatever these show. */
export const lastFigure = ofPareto.goal + 1;

/** Widths of the printed columns, in points. */
export const columnWidths: readonly number[] = [190, 90, 60, 100, 75, 90, 90, 95, 90];

/** The height of the first row, in points. */
export const titleHeight = 24;

export const dateFormat = 'yyyy-mm-dd';
export const countFormat = '#,##0';
export const shareFormat = '0.0%';

/** Returns a text in the form in which it is entered, so that it stays a text whatever its beginning. */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);
