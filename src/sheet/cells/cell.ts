/** A cell as Excel returns and accepts it: blank is `""`, an error is its name as text (`#N/A`). */
export type CellValue = string | number | boolean;

/** A block of cells; rows and columns are zero-based and both corners are within it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Tells whether a cell shows nothing; blanks of any width count as nothing. */
export const isBlank = (cell: CellValue) => typeof cell === 'string' && cell.trim() === '';

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
 * Returns the zero-based row and column of a cell from its address with or without a sheet: `Customers!C2` is (1, 2).
 * Of several cells it takes the first.
 */
export function cellPosition(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /([A-Z]+)(\d+)(?::[A-Z]+\d+)?$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Returns a sheet's name as it is written before the `!` of an address, quoted if Excel quotes it. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Returns the address of a block of cells with its sheet: `Customers!A12:C20`. */
export const blockOnSheet = (sheetName: string, { top, left, bottom, right }: Block) =>
  `${quotedSheetName(sheetName)}!${blockAddress(top, left, bottom, right)}`;

/** Returns the address of a block from zero-based corners, both included: `I1:J301`, or `I1` for a single cell. */
export function blockAddress(top: number, left: number, bottom: number, right: number): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** Splits `'North & South'!C14` into the sheet's name and the address on it. */
export function splitAddress(address: string): { sheet: string; cells: string } {
  const mark = address.lastIndexOf('!');
  const quoted = address.slice(0, mark);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, cells: address.slice(mark + 1) };
}
