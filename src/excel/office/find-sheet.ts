import type { CustomerRange } from '../../sheet/customer-range';
import { SheetProblem } from '../../sheet/problem';

/**
 * Finds a sheet by its id, also if somebody has renamed it.
 *
 * @throws SheetProblem if the sheet is gone
 */
export async function findSheet(
  context: Excel.RequestContext,
  { sheetId, sheetName }: Pick<CustomerRange, 'sheetId' | 'sheetName'>,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  await context.sync();
  if (sheet.isNullObject) throw new SheetProblem('sheetNotFound', { sheet: sheetName });
  return sheet;
}
