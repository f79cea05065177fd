import type { CellValue } from '../../sheet/cells/cell';
import { sheetColumn, type CustomerRange } from '../../sheet/customer-range';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { readColumns } from '../office/read-columns';

/**
 * Reads columns of the clients of a plan, by their indexes among the customers' columns. Returns one array of cells per
 * column, without the header.
 *
 * @throws SheetProblem if the sheet is gone or a header is not where it was
 */
export async function columnsOfPlan(
  context: Excel.RequestContext,
  range: CustomerRange,
  { headers }: Pick<Customers, 'headers'>,
  indexes: readonly number[],
): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheetId).load('id');
  await context.sync();
  if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: range.sheetName });
  const read = await readColumns(
    context,
    sheet,
    { top: range.top, rows: range.rows + 1 },
    indexes.map((index) => ({ column: sheetColumn(range, index), member: 'values' })),
  );
  if (indexes.some((index, at) => String(read[at]![0]).trim() !== (headers[index] ?? '').trim()))
    throw new SheetProblem('customersChanged', { sheet: range.sheetName });
  return read.map((cells) => cells.slice(1));
}
