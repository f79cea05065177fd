import type { TierColor } from '../../classifier/tier';

/**
 * How a cell looks: `title` and `heading` are large and bold, `header` is bold on grey, `note` is grey, `aside` is small
 * and grey, `wrapped` breaks its lines, `left` is a number or date at the left, as texts are, `unseen` is white.
 */
export type PolicyLook = 'title' | 'heading' | 'header' | 'note' | 'aside' | 'wrapped' | 'left' | 'unseen';

/** A cell to write. Rows and columns are zero-based on the sheet. */
export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  /** What to write: a formula, a number or a text. A text that a user typed begins with an apostrophe. */
  readonly input: string | number;
  readonly numberFormat?: string;
  readonly look?: PolicyLook;
  /** Colours of fill and text. */
  readonly color?: TierColor;
  /** Returns whether ClientTier may have written a text into this cell; another one is the user's and stays. Left out: always written. */
  readonly isOwn?: (text: string) => boolean;
}

/** Cells that get a name in the workbook. */
export interface NamedArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What to write for a section of the policy sheet, or for the whole sheet. */
export interface PolicyLayout {
  readonly cells: readonly LayoutCell[];
  /** Excel tables, with their header rows. */
  readonly tables: readonly NamedArea[];
  /** Names to create before writing the cells, because formulas in cells refer to these names. */
  readonly names: readonly NamedArea[];
  /** The first row below the section. */
  readonly bottom: number;
}

/** Returns a single cell as a named area. */
export const namedCell = (name: string, row: number, column: number): NamedArea => ({
  name,
  top: row,
  left: column,
  rows: 1,
  columns: 1,
});

/**
 * Widths in points of the columns A to F. They hold: names; colours, rules and headers; strategies and numbers; former
 * names and dates; ids; the last column of a large grid.
 */
export const policyColumnWidths: readonly number[] = [235, 120, 330, 130, 100, 100];

/**
 * Index of the column with ids and cells for formulas, which no user needs to see. It is hidden unless a grid needs it.
 * The columns before it are printed.
 */
export const technicalColumn = 4;

export const dateFormat = 'yyyy-mm-dd';

/** A number format that shows nothing in the cell; the formula bar still shows the content. */
export const unseenFormat = ';;;';

/**
 * Returns the format of a number that is not a percentage: with thousands separators and its decimals, but without those
 * that are only an error of calculation, as in 62.599999999999994.
 */
export const numberFormat = (value: number): string => {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return size < 1000 ? 'General' : '#,##0';
  return size < 1e-6 ? 'General' : '#,##0.0#########';
};

/** Returns a user's text with an apostrophe in front, so that Excel stores it as text. */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);
