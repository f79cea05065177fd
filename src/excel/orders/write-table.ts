import type { CellValue } from '../../sheet/cells/cell';
import { chunkSizes } from '../office/chunk-sizes';
import { formulaAt, type ClientsFormulas } from '../../orders/sheet/clients-formulas';
import type { ClientsColumn } from '../../orders/sheet/lay-out-clients';
import type { CellInput } from '../office/write-cells';

/** Words alone, which Excel takes for nothing else. */
const plainWords = /^\p{L}[\p{L}\p{M} .,&'’()-]*$/u;
/** What Excel takes for TRUE or FALSE, by its language. */
const truthValue =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz|истина|ложь)$/i;

/** Returns a cell as it is entered: the text `00001` must stay a text, and none may become a formula. */
export function asEntered(cell: CellValue | null): CellInput {
  if (typeof cell !== 'string' || cell === '') return cell;
  return plainWords.test(cell) && !truthValue.test(cell) ? cell : `'${cell}`;
}

/** Returns what is entered for a client: the formula of the column if it has one. */
export const entryFor = (
  formulas: ClientsFormulas | undefined,
  id: string,
  cell: CellValue | null,
  sheetRow: number,
): CellInput =>
  cell !== null && formulas?.[id] !== undefined ? formulaAt(formulas[id], sheetRow + 1) : asEntered(cell);

/** Gives all cells of a range one number format: a single value counts for every cell. */
export function giveFormat(range: Excel.Range, { format }: Pick<ClientsColumn, 'format'>): void {
  if (format !== undefined && format !== 'General')
    (range as { numberFormat: unknown }).numberFormat = format;
}

/** Writes cells of a column; null leaves a cell as it is. */
export function writeColumn(range: Excel.Range, cells: readonly CellInput[]): void {
  if (cells.some((cell) => cell !== null)) range.values = cells.map((cell) => [cell]);
}

/** Splits rows into requests. */
export function slicesOf(rows: number): { readonly from: number; readonly count: number }[] {
  const { rowsWritten } = chunkSizes();
  return Array.from({ length: Math.ceil(rows / rowsWritten) }, (_, index) => {
    const from = index * rowsWritten;
    return { from, count: Math.min(rowsWritten, rows - from) };
  });
}

/** Returns some rows of a column of the table, the header being row 0, wherever the table is now. */
export const rowsOfTable = (
  { workbook }: Excel.RequestContext,
  table: string,
  row: number,
  column: number,
  count: number,
) =>
  workbook.tables
    .getItem(table)
    .getRange()
    .getCell(row, column)
    .getResizedRange(count - 1, 0);
