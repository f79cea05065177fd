import { cellAddress, type CellValue } from '../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';

/** More rows and columns than a list of ClientTier's has in a sequence. */
const [mostRows, mostColumns] = [600, 16];

/** A row of a list of ClientTier's, by header. */
export type RowOfList = Readonly<Record<string, CellValue>>;

/** Returns the rows below a header that begins with this text in column A; undefined if there is no such sheet. */
export function rowsOfList(
  { sheets }: WorkbookSnapshot,
  name: string | undefined,
  firstHeader: string,
): RowOfList[] | undefined {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells;
  if (!cells) return undefined;
  const valueAt = (row: number, column: number) => cells[cellAddress(row, column)]?.value ?? '';
  let top = 0;
  while (top < mostRows && valueAt(top, 0) !== firstHeader) top += 1;
  const headers: string[] = [];
  for (let column = 0; column < mostColumns && valueAt(top, column) !== ''; column++)
    headers.push(String(valueAt(top, column)));
  const rows: RowOfList[] = [];
  for (let row = top + 1; row < mostRows; row++) {
    const values = headers.map((_, column) => valueAt(row, column));
    if (values.every((value) => value === '')) break;
    rows.push(Object.fromEntries(headers.map((header, column) => [header, values[column]!])));
  }
  return rows;
}
