import { looksLikeOrders } from '../../../orders/columns/looks-like-orders';
import { isPolicyTable } from '../../../policy/names';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import { findListOn } from '../../find/find-customers';
import { throwIfCancelled } from '../../office/put-back-wholly';
import type { SheetAlike } from './sheet-alike';

/**
 * Finds lists on other sheets that do not look like orders, so that they may be the user's own lists of clients. Each
 * sheet that is not blank costs some requests, so the user may cancel.
 *
 * @throws SheetProblem if the user has cancelled
 */
export async function findClientLists(
  context: Excel.RequestContext,
  sheets: readonly SheetAlike[],
  options: Pick<RunOptions, 'signal'> = {},
): Promise<Customers[]> {
  const { worksheets } = context.workbook;
  const used = sheets.map(({ sheetId }) =>
    worksheets.getItem(sheetId).getUsedRangeOrNullObject(true).load('address'),
  );
  await context.sync();
  const lists: Customers[] = [];
  for (const { sheetId, sheetName } of sheets.filter((_, index) => !used[index]!.isNullObject)) {
    throwIfCancelled(options, sheetName);
    const list = await listOn(context, { sheetId, sheetName });
    if (list) lists.push(list);
  }
  return lists;
}

async function listOn(
  context: Excel.RequestContext,
  { sheetId, sheetName }: SheetAlike,
): Promise<Customers | undefined> {
  try {
    const anchor = { sheetId, sheetName, row: 0, column: 0 };
    const { customers } = await findListOn(context, anchor);
    const { tableName = '' } = customers.range;
    return isPolicyTable(tableName) || looksLikeOrders(customers) ? undefined : customers;
  } catch (error) {
    // Skips a sheet without a list.
    if (error instanceof SheetProblem) return undefined;
    throw error;
  }
}
