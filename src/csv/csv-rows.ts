import { csvLimits, CsvProblem, type CsvProblemCode } from './csv-limits';
import { lineAt } from './decode-text';
import { quotedCellAt } from './quoted-cell';

/** The rows of a .csv file, with the place of each in the text. */
export interface CsvRecords {
  readonly rows: readonly string[][];
  /** For each row the position at which it begins, and at which it ends before its line break. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Splits the text of a .csv file into rows of cells (RFC 4180). Cells in quotation marks may contain delimiters, line
 * breaks and doubled quotation marks. Drops blank lines at the end.
 *
 * @param mostCells the most cells that the caller can hold
 * @throws CsvProblem if the text exceeds a sheet's limits, or if a missing quotation mark would turn all following
 *   lines into one cell
 */
export function csvRecords(text: string, delimiter: string, mostCells: number): CsvRecords {
  const { rows, starts, ends } = recordsIn(text, delimiter, mostCells);
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return { rows, starts, ends };
}

/**
 * Splits a text into rows as `csvRecords` does, and keeps blank lines at the end.
 *
 * @param isEnd false if more text follows; then a last row that may go on is left out, and begins at `rest`
 */
export function recordsIn(
  text: string,
  delimiter: string,
  mostCells: number,
  isEnd = true,
): CsvRecords & { readonly rows: string[][]; readonly rest: number } {
  // Searches for the ends of cells. A pattern that matches a whole cell of megabytes would exhaust the stack.
  const separators = new RegExp(
    `\\r\\n?|\\n|\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    'g',
  );
  const rows: string[][] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let row: string[] = [];
  let cells = 0;
  let start = 0;
  let rest = 0;
  while (start < text.length || row.length > 0) {
    const quoted = quotedCellAt(text, start);
    const plainFrom = quoted?.end ?? start;
    separators.lastIndex = plainFrom;
    const { 0: end, index } = separators.exec(text) ?? { 0: '', index: text.length };
    const mayGoOn = end === '' || (end === '\r' && index + 1 === text.length);
    if (mayGoOn && !isEnd) return { rows, starts, ends, rest };
    const plain = text.slice(plainFrom, index);
    const cell = quoted ? quoted.text + plain : plain;
    row.push(cell);
    const problem = problemWith(cell, quoted?.isClosed, row.length, ++cells, mostCells);
    if (problem) throw new CsvProblem(problem, lineAt(text, start));
    start = index + end.length;
    if (end === delimiter) continue;
    rows.push(row);
    starts.push(rest);
    ends.push(index);
    row = [];
    rest = start;
    if (end === '') break;
  }
  return { rows, starts, ends, rest };
}

/** Splits the text of a .csv file into rows of cells, as `csvRecords` does. */
export const csvRows = (text: string, delimiter: string, mostCells = csvLimits.cells): string[][] => [
  ...csvRecords(text, delimiter, mostCells).rows,
];

function problemWith(
  cell: string,
  isClosed: boolean | undefined,
  column: number,
  cells: number,
  mostCells: number,
): CsvProblemCode | undefined {
  if (isClosed === false && /[\r\n]/.test(cell.trimEnd())) return 'quoteNotClosed';
  if (cell.length > csvLimits.textLength) return 'textTooLong';
  if (column > csvLimits.columns) return 'tooWide';
  return cells > mostCells ? 'tooManyCells' : undefined;
}
