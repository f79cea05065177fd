import type { CellToWrite } from '../../sheet/plan/cells-to-write';
import { inertText } from '../../sheet/cells/inert-text';
import { chunkSizes } from './chunk-sizes';

/** What to enter into a cell; null leaves the cell unchanged. */
export type CellInput = string | number | boolean | null;

/** Cells of one column, from a row of the sheet down. */
export interface ColumnCells {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly CellInput[];
}

/** The most bytes in a request. Excel on the web takes 5 MB; a character takes up to three bytes. */
const mostBytes = 4_000_000;
const bytesOf = (cell: CellInput) => 3 * String(cell).length + 10;

/**
 * Converts a cell of the plan into what to enter. A formula stays a formula, a text is entered so that Excel stores it
 * as text, a number stays one, and null leaves the cell unchanged.
 */
export const asInput = (cell: CellToWrite): CellInput =>
  typeof cell === 'string' ? inertText(cell) : typeof cell === 'number' ? cell : (cell?.formula ?? null);

/**
 * Writes columns of the same rows, with calculation suspended. After each request calls the listener with the number of
 * rows written so far; stops if the listener throws.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly ColumnCells[],
  onWritten?: (rows: number) => void,
): Promise<void> {
  let written = 0;
  for (const pieces of cutIntoRequests(columns)) {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { column, top, cells } of pieces) {
      sheet.getRangeByIndexes(top, column, cells.length, 1).values = cells.map((cell) => [cell]);
    }
    await context.sync();
    written += pieces[0]!.cells.length;
    onWritten?.(written);
  }
}

/** Cuts columns of the same rows into requests, each with as many rows as fit. */
export function* cutIntoRequests(columns: readonly ColumnCells[]): Generator<ColumnCells[]> {
  for (const { from, to } of rowsOfRequests(columns)) {
    yield columns.map(({ column, top, cells }) => ({
      column,
      top: top + from,
      cells: cells.slice(from, to),
    }));
  }
}

/** Returns the most rows in a request: of many columns fewer, because the page waits while office.js packs a request. */
function rowsAtOnce(columns: number): number {
  const { rowsWritten, cellsRead } = chunkSizes();
  return Math.max(1, Math.min(rowsWritten, Math.floor(cellsRead / columns)));
}

/**
 * Splits rows into requests, such that no request and no answer is too large.
 *
 * @param sent columns to write, all of the same rows
 * @param answered columns of these rows that the same requests read
 * @param mostRows the most rows in one request
 */
export function* rowsOfRequests(
  sent: readonly Pick<ColumnCells, 'cells'>[],
  answered: readonly Pick<ColumnCells, 'cells'>[] = [],
  mostRows = rowsAtOnce(sent.length),
): Generator<{ readonly from: number; readonly to: number }> {
  const rows = sent[0]?.cells.length ?? 0;
  const bytesOfRow = (columns: typeof sent, row: number) =>
    columns.reduce((sum, { cells }) => sum + bytesOf(cells[row] ?? ''), 0);
  for (let start = 0, end = 0; start < rows; start = end) {
    for (let [out, back] = [0, 0]; end < rows && end - start < mostRows; end++) {
      out += bytesOfRow(sent, end);
      back += bytesOfRow(answered, end);
      if (Math.max(out, back) > mostBytes && end > start) break;
    }
    yield { from: start, to: end };
  }
}
