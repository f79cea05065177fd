import {
  clientsRecordKey,
  chosenForOrders,
  readClientsRecord,
  type ChosenForOrders,
} from '../../../orders/sheet/clients-record';
import { findOrderColumns, type FoundColumns } from '../../../orders/columns/find-order-columns';
import { looksLikeOrders, type LooksLikeOrders } from '../../../orders/columns/looks-like-orders';
import type { CellValue } from '../../../sheet/cells/cell';
import { sheetColumn } from '../../../sheet/customer-range';
import type { Customers } from '../../../sheet/customers';
import { findCustomersAgain, findCustomersAtSelection } from '../../find/find-customers';
import type { FoundCustomers } from '../../find/found-customers';
import { untilAnswered } from '../../office/run-in-excel';
import type { RunOptions } from '../../../sheet/progress';
import { findClientLists } from './find-client-lists';
import type { SheetAlike } from './sheet-alike';

/** The list around the selection, read as a list of orders. */
export interface OrdersFound {
  readonly orders: Customers;
  readonly found: FoundColumns;
  /** Why it looks like orders; undefined if it does not. */
  readonly looks?: LooksLikeOrders;
  /** Other sheets with the same headers at the same place, such as one for each month. */
  readonly alike: readonly SheetAlike[];
  /** The user's own lists of clients on other sheets, if they were asked for. */
  readonly lists: readonly Customers[];
  /** What was chosen for this list last time. */
  readonly before?: ChosenForOrders;
}

export interface FindOrdersOptions extends Pick<RunOptions, 'onProgress' | 'signal'> {
  /** Whether to look for lists of clients on other sheets, which takes a while; left out: yes. */
  readonly withLists?: boolean;
}

/**
 * Finds a list of orders, and what its columns hold. Takes the list that is `known` already, otherwise the one around
 * the selection, otherwise any on the active sheet.
 */
export function findOrders(
  known?: Customers,
  { withLists = true, ...options }: FindOrdersOptions = {},
): Promise<OrdersFound> {
  return untilAnswered(async (context) => {
    // These are queued here, so that the first request of the search reads them.
    const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const { customers, survey } = await (known
      ? findCustomersAgain(context, known)
      : findCustomersAtSelection(context));
    const { range } = customers;
    const withFormats = askFormats({ customers, survey });
    const { alike, others } = await otherSheets(context, sheets.items, customers);
    const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
    const before = chosenForOrders(record, range.sheetId, customers.headers);
    const lists = withLists
      ? (await findClientLists(context, others, options)).filter(
          ({ range: { tableName } }) => tableName === undefined || tableName !== record?.table,
        )
      : [];
    const list = withFormats();
    const looks = looksLikeOrders(list);
    return {
      orders: customers,
      found: looks?.found ?? findOrderColumns(list),
      ...(looks && { looks }),
      alike,
      lists,
      ...(before && { before }),
    };
  }, options);
}

/** Queues reading the number formats of the first rows. Returns a function that returns the list with them. */
export function askFormats({ customers, survey }: Pick<FoundCustomers, 'customers' | 'survey'>) {
  const { range, samples, headers } = customers;
  const formats = headers.map((_, index) =>
    survey.sheet
      .getRangeByIndexes(range.top + 1, sheetColumn(range, index), samples.length, 1)
      .load('numberFormat'),
  );
  return () => ({
    ...customers,
    formats: samples.map((_, row) => formats.map((format) => format.numberFormat[row]![0] as CellValue)),
  });
}

/** Splits the other sheets into those with the same headers at the same place, and the rest. */
async function otherSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { range, headers }: Customers,
): Promise<{ readonly alike: readonly SheetAlike[]; readonly others: readonly SheetAlike[] }> {
  const besides = sheets.filter(({ id }) => id !== range.sheetId);
  const rows = besides.map((sheet) =>
    sheet.getRangeByIndexes(range.top, range.left, 1, headers.length).load('values'),
  );
  await context.sync();
  const isAlike = (index: number) => {
    const row = (rows[index]!.values as CellValue[][])[0]!;
    return headers.every((header, column) => String(row[column]).trim() === header);
  };
  const [alike, others]: [SheetAlike[], SheetAlike[]] = [[], []];
  for (const [index, { id, name }] of besides.entries())
    (isAlike(index) ? alike : others).push({ sheetId: id, sheetName: name });
  return { alike: range.picked ? [] : alike, others };
}
