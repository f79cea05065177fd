export { isBlank } from './is-blank';

/** A cell's value as Excel returns and accepts it. A blank cell is `""`; an error is its name as text (`#N/A`). */
export type CellValue = string | number | boolean;

/** A block of cells. Rows and columns are zero-based; all four edges belong to the block. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Returns the column letters of a zero-based column index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Returns the address of a cell from zero-based row and column: (1, 2) is `C2`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Returns the zero-based row and column in an address with or without a sheet: `Customers!C2` is (1, 2). For a block,
 * returns its first cell.
 */
export function cellPosition(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /([A-Z]+)(\d+)(?::[A-Z]+\d+)?$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Returns a sheet's name as addresses write it before the `!`, in quotes if Excel needs them: `'North & South'`. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Returns the address of a cell with its sheet, from zero-based row and column: `Customers!C2`. */
export const cellOnSheet = (sheetName: string, row: number, column: number) =>
  `${quotedSheetName(sheetName)}!${cellAddress(row, column)}`;

/** Returns the address of a block with its sheet: `Customers!A12:C20`. */
export const blockOnSheet = (sheetName: string, { top, left, bottom, right }: Block) =>
  `${quotedSheetName(sheetName)}!${blockAddress(top, left, bottom, right)}`;

/** Returns the address of a block from its zero-based edges: `I1:J301`, or `I1` for a single cell. */
export function blockAddress(top: number, left: number, bottom: number, right: number): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** Splits an address such as `'North & South'!C14` into sheet name and address on the sheet. */
export function splitAddress(address: string): { sheet: string; cells: string } {
  const mark = address.lastIndexOf('!');
  const quoted = address.slice(0, mark);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, cells: address.slice(mark + 1) };
}
