import type { CellValue } from '../../sheet/cells/cell';
import { exactEntry } from '../../sheet/cells/inert-text';
import { chunkSizes } from '../office/chunk-sizes';
import { formulaAt, type ClientsFormulas } from '../../orders/sheet/clients-formulas';
import type { ClientsColumn } from '../../orders/sheet/lay-out-clients';
import type { CellInput } from '../office/write-cells';

/** Returns what to enter for a client: the column's formula if it has one, otherwise the cell. */
export const entryFor = (
  formulas: ClientsFormulas | undefined,
  id: string,
  cell: CellValue | null,
  sheetRow: number,
): CellInput =>
  cell !== null && formulas?.[id] !== undefined ? formulaAt(formulas[id], sheetRow + 1) : exactEntry(cell);

/** Gives all cells of a range one number format. A single value given to a range goes into every cell. */
export function giveFormat(range: Excel.Range, { format }: Pick<ClientsColumn, 'format'>): void {
  if (format !== undefined && format !== 'General')
    (range as { numberFormat: unknown }).numberFormat = format;
}

/** Writes cells of a column; null leaves a cell as it is. */
export function writeColumn(range: Excel.Range, cells: readonly CellInput[]): void {
  if (cells.some((cell) => cell !== null)) range.values = cells.map((cell) => [cell]);
}

/**
 * Splits rows into requests, so that no answer is too large.
 *
 * @param readOfRow number of cells per row in the answer
 */
export function slicesOf(rows: number, readOfRow = 0): { readonly from: number; readonly count: number }[] {
  const { rowsWritten, cellsRead } = chunkSizes();
  const most = Math.max(1, Math.min(rowsWritten, Math.floor(cellsRead / readOfRow)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => {
    const from = index * most;
    return { from, count: Math.min(most, rows - from) };
  });
}

/**
 * Returns some rows of a column of the table; the header is row 0. Excel finds table and column only when it carries
 * out the request, because the user may insert a column while the table is written.
 */
export const rowsOfColumn = (
  { workbook }: Excel.RequestContext,
  table: string,
  header: string,
  row: number,
  count: number,
) =>
  workbook.tables
    .getItem(table)
    .columns.getItem(header)
    .getRange()
    .getCell(row, 0)
    .getResizedRange(count - 1, 0);
