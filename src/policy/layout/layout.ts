import type { TierColor } from '../../classifier/tier';

/**
 * How a cell looks besides its content: `title` and `heading` are large and bold, `note` is grey, `aside` small and grey,
 * `wrapped` breaks its lines.
 */
export type PolicyLook = 'title' | 'heading' | 'note' | 'aside' | 'wrapped';

/** A cell to be written. Rows and columns are zero-based within the sheet. */
export interface PolicyCell {
  readonly row: number;
  readonly column: number;
  /** As it is entered: a formula, a number, or text, which has an apostrophe ahead wherever it is not our own. */
  readonly input: string | number;
  readonly numberFormat?: string;
  readonly look?: PolicyLook;
  /** The fill, and the text on it. */
  readonly color?: TierColor;
}

/** Cells that have a name in the workbook. */
export interface NamedArea {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A part of the sheet, or the whole of it. */
export interface PolicyLayout {
  readonly cells: readonly PolicyCell[];
  /** Excel tables, each with its header row. */
  readonly tables: readonly NamedArea[];
  /** To be there before the cells: formulas among them say these names. */
  readonly names: readonly NamedArea[];
  /** The first row below. */
  readonly bottom: number;
}

/** One cell and its name. */
export const namedCell = (name: string, row: number, column: number): NamedArea => ({
  name,
  top: row,
  left: column,
  rows: 1,
  columns: 1,
});

/** Points, by column: names; colours, rules and columns; strategies and numbers; former names and dates; ids. */
export const policyColumnWidths: readonly number[] = [170, 120, 330, 130, 100, 100];

export const dateFormat = 'yyyy-mm-dd';

/** Text that is somebody's: it stays the text it is, whatever Excel would make of it. */
export const asText = (text: string): string => (text === '' ? '' : `'${text}`);
