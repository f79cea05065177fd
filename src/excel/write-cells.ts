import type { CellToWrite } from '../sheet/cells-to-write';
import { inertText } from '../sheet/inert-text';

/** Cells of one column from a sheet row downwards; null leaves a cell as it is. */
export interface ColumnCells {
  readonly column: number;
  readonly top: number;
  readonly cells: readonly (string | number | boolean | null)[];
}

/** Excel on the web takes no more than 5 MB in a request; a character takes up to three bytes. */
const mostBytes = 4_000_000;
/** So many rows are soon written, even where Excel is slow: the user sees them counted, and may cancel in between. */
const mostRows = 10_000;
const bytesOf = (cell: ColumnCells['cells'][number]) => 3 * String(cell).length + 10;

/** A cell as it is to be entered: a formula as one, text so that Excel takes it for nothing else. */
export const asInput = (cell: CellToWrite) =>
  typeof cell === 'string' ? inertText(cell) : (cell?.formula ?? null);

/**
 * Writes columns of the same rows, calculation held back meanwhile. After each request the listener is told how many
 * rows are written; the work stops where it throws.
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

/** Columns of the same rows, cut into as many rows to a request as it can take, one request after the other. */
export function* cutIntoRequests(columns: readonly ColumnCells[]): Generator<ColumnCells[]> {
  const rows = columns[0]?.cells.length ?? 0;
  const bytesOfRow = (row: number) => columns.reduce((sum, { cells }) => sum + bytesOf(cells[row]!), 0);
  for (let start = 0, end = 0; start < rows; start = end) {
    for (let bytes = 0; end < rows && end - start < mostRows; end++) {
      bytes += bytesOfRow(end);
      if (bytes > mostBytes && end > start) break;
    }
    const from = start;
    const to = end;
    yield columns.map(({ column, top, cells }) => ({
      column,
      top: top + from,
      cells: cells.slice(from, to),
    }));
  }
}
