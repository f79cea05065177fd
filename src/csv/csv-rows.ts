import { csvLimits, CsvProblem, type CsvProblemCode } from './csv-limits';
import { quotedCellAt } from './quoted-cell';

/**
 * Splits the text of a .csv file into rows of cells (RFC 4180). Cells in quotation marks may contain delimiters, line
 * breaks and doubled quotation marks. Drops blank lines at the end.
 *
 * @throws CsvProblem if the text exceeds a sheet's limits, or if a missing quotation mark would turn all following
 *   lines into one cell
 */
export function csvRows(text: string, delimiter: string): string[][] {
  // Searches for the ends of cells. A pattern that matches a whole cell of megabytes would exhaust the stack.
  const ends = new RegExp(`\\r\\n?|\\n|\\u${delimiter.charCodeAt(0).toString(16).padStart(4, '0')}`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let start = 0;
  while (start < text.length || row.length > 0) {
    const quoted = quotedCellAt(text, start);
    const plainFrom = quoted?.end ?? start;
    ends.lastIndex = plainFrom;
    const { 0: end, index } = ends.exec(text) ?? { 0: '', index: text.length };
    const cell = (quoted?.text ?? '') + text.slice(plainFrom, index);
    row.push(cell);
    const problem = problemWith(cell, quoted?.isClosed, row.length, ++cells);
    if (problem) throw new CsvProblem(problem, lineAt(text, start));
    start = index + end.length;
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return rows;
}

function problemWith(
  cell: string,
  isClosed: boolean | undefined,
  column: number,
  cells: number,
): CsvProblemCode | undefined {
  if (isClosed === false && /[\r\n]/.test(cell.trimEnd())) return 'quoteNotClosed';
  if (cell.length > csvLimits.textLength) return 'textTooLong';
  if (column > csvLimits.columns) return 'tooWide';
  return cells > csvLimits.cells ? 'tooManyCells' : undefined;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split(/\r\n?|\n/).length;
