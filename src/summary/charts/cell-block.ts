import { isObject } from '../../sheet/is-object';

/** A block of cells. Rows and columns are zero-based on the sheet. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Returns whether a value read from a record is a block of cells. */
export const isBlock = (value: unknown): boolean =>
  isObject(value) &&
  ['row', 'column', 'rows', 'columns'].every(
    (key) => Number.isInteger(value[key]) && Number(value[key]) >= 0,
  );

/** Returns whether a value read from a record is a colour, `#RRGGBB`. */
export const isColor = (value: unknown): boolean => /^#[0-9A-F]{6}$/i.test(String(value));
