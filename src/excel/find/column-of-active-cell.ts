import { cellAddress, columnLetters, quotedSheetName } from '../../sheet/cells/cell';
import { sheetColumns } from '../../sheet/customer-range';
import { SheetProblem } from '../../sheet/problem';
import type { Customers } from '../../sheet/customers';
import { indexOfSegments } from '../../sheet/segment-columns';

/**
 * Returns the index of the customers' column, or of the segment column, that has the active cell.
 *
 * @throws SheetProblem if no such column has it
 */
export async function columnOfActiveCell(
  context: Excel.RequestContext,
  { range }: Customers,
): Promise<number> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/id,worksheet/name');
  await context.sync();
  const columns = sheetColumns(range);
  if (cell.worksheet.id === range.sheetId) {
    const index = columns.indexOf(cell.columnIndex);
    if (index >= 0) return index;
    const segments = range.segments?.find(({ column }) => column === cell.columnIndex);
    if (segments) return indexOfSegments(segments);
  }
  throw new SheetProblem('columnElsewhere', {
    cell: `${quotedSheetName(cell.worksheet.name)}!${cellAddress(cell.rowIndex, cell.columnIndex)}`,
    columns: `${quotedSheetName(range.sheetName)}!${columnLetters(columns[0]!)}:${columnLetters(columns.at(-1)!)}`,
  });
}
