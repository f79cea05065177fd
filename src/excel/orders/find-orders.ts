import {
  clientsRecordKey,
  chosenForOrders,
  readClientsRecord,
  type ChosenForOrders,
} from '../../orders/sheet/clients-record';
import { findOrderColumns, type FoundColumns } from '../../orders/columns/find-order-columns';
import { looksLikeOrders, type LooksLikeOrders } from '../../orders/columns/looks-like-orders';
import type { CellValue } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import type { Customers } from '../../sheet/customers';
import { findCustomersAgain, findCustomersAtSelection } from '../find/find-customers';
import { untilAnswered } from '../office/run-in-excel';
import type { RunOptions } from '../../sheet/progress';

/** The list at the selection, read as one of orders. */
export interface OrdersFound {
  readonly orders: Customers;
  readonly found: FoundColumns;
  /** Why it looks like orders; undefined if it does not. */
  readonly looks?: LooksLikeOrders;
  /** Other sheets with the same headers at the same place, such as one for each month. */
  readonly alike: readonly SheetAlike[];
  /** What was chosen for this list the last time. */
  readonly before?: ChosenForOrders;
}

export interface SheetAlike {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * Finds what the columns of a list are if it holds orders: of the same list once more, or of the list around the
 * selection, otherwise on the active sheet.
 */
export function findOrders(
  known?: Customers,
  options: Pick<RunOptions, 'onProgress'> = {},
): Promise<OrdersFound> {
  return untilAnswered(async (context) => {
    // Asked with what is found first.
    const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const { customers, survey } = await (known
      ? findCustomersAgain(context, known)
      : findCustomersAtSelection(context));
    const { range, samples } = customers;
    const columns = customers.headers.map((_, index) => sheetColumn(range, index));
    const formats = columns.map((column) =>
      survey.sheet.getRangeByIndexes(range.top + 1, column, samples.length, 1).load('numberFormat'),
    );
    const alike = await sheetsAlike(context, sheets.items, customers);
    const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
    const before = chosenForOrders(record, range.sheetId, customers.headers);
    const list = {
      ...customers,
      formats: samples.map((_, row) => formats.map((format) => format.numberFormat[row]![0] as CellValue)),
    };
    const looks = looksLikeOrders(list);
    return {
      orders: customers,
      found: looks?.found ?? findOrderColumns(list),
      ...(looks && { looks }),
      alike,
      ...(before && { before }),
    };
  }, options);
}

async function sheetsAlike(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { range, headers }: Customers,
): Promise<SheetAlike[]> {
  const others = range.picked ? [] : sheets.filter(({ id }) => id !== range.sheetId);
  const rows = others.map((sheet) =>
    sheet.getRangeByIndexes(range.top, range.left, 1, headers.length).load('values'),
  );
  await context.sync();
  return others.flatMap(({ id, name }, index) => {
    const row = (rows[index]!.values as CellValue[][])[0]!;
    const isAlike = headers.every((header, column) => String(row[column]).trim() === header);
    return isAlike ? [{ sheetId: id, sheetName: name }] : [];
  });
}
