import { cellAddress, columnLetters, quotedSheetName } from '../sheet/cell';
import { sheetColumns } from '../sheet/customer-range';
import { SheetProblem } from '../sheet/problem';
import type { Customers } from '../sheet/segmentation';

/**
 * The column of the customers, by its index, in which the active cell is. Throws a SheetProblem where it is in none of
 * them.
 */
export async function columnOfActiveCell(
  context: Excel.RequestContext,
  { range }: Customers,
): Promise<number> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/id,worksheet/name');
  await context.sync();
  const columns = sheetColumns(range);
  const index = cell.worksheet.id === range.sheetId ? columns.indexOf(cell.columnIndex) : -1;
  if (index >= 0) return index;
  throw new SheetProblem('columnElsewhere', {
    cell: `${quotedSheetName(cell.worksheet.name)}!${cellAddress(cell.rowIndex, cell.columnIndex)}`,
    columns: `${quotedSheetName(range.sheetName)}!${columnLetters(columns[0]!)}:${columnLetters(columns.at(-1)!)}`,
  });
}
