import { looksLikeOrders } from '../../orders/columns/looks-like-orders';
import { isPolicyTable } from '../../policy/names';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { findListOn } from '../find/find-customers';
import type { SheetAlike } from './sheet-alike';

/** So many sheets are looked at: each costs some requests. */
const mostSheets = 8;

/** Finds lists on other sheets that may be of the clients themselves: those that do not look like orders. */
export async function findClientLists(
  context: Excel.RequestContext,
  sheets: readonly SheetAlike[],
): Promise<Customers[]> {
  const lists: Customers[] = [];
  for (const { sheetId, sheetName } of sheets.slice(0, mostSheets)) {
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
    // A sheet without a list is none of the clients.
    if (error instanceof SheetProblem) return undefined;
    throw error;
  }
}
