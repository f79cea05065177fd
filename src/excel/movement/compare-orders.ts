import { compareDates } from '../../movement/compare/compare-dates';
import type { OrdersToCompare } from '../../movement/compare/clients-at';
import type { ModelAsked } from '../../movement/compare/judge';
import { findOrderColumns } from '../../orders/columns/find-order-columns';
import { clientsRecordKey, readClientsRecord, type ClientsRecord } from '../../orders/sheet/clients-record';
import { figures } from '../../orders/sheet/lay-out-clients';
import { isoDay } from '../../sheet/cells/excel-date';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { Question } from '../../sheet/question';
import { findListOn } from '../find/find-customers';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { today } from '../office/today';
import { askFormats } from '../orders/lists/find-orders';
import { readOrders } from '../orders/lists/read-orders';
import type { Comparison, HowToCompare } from './comparison';

/**
 * Compares the clients on two dates, both computed from the orders from which the sheet of clients was made.
 *
 * @throws SheetProblem if the orders are gone or changed, or if there are none up to the earlier date
 */
export async function compareOrders(
  context: Excel.RequestContext,
  { range }: Customers,
  question: Question,
  { dates, options }: HowToCompare,
): Promise<Comparison> {
  const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
  await context.sync();
  const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
  const { sheetName: sheet, tableName } = range;
  if (!record || record.table !== tableName) throw new SheetProblem('ordersToCompareGone', { sheet });
  const judged = modelAsked(question, record, sheet);
  const orders = await ordersOf(context, record, sheet, options);
  const check = () => throwIfCancelled(options, sheet);
  const compared = await runSliced(compareDates(orders, judged, dates, record.language), check);
  const ordersSheet = orders.sheets[0]!.range.sheetName;
  if (!compared) throw new SheetProblem('noOrdersUpTo', { sheet: ordersSheet, day: isoDay(dates.from) });
  return {
    source: { kind: 'orders', sheet: ordersSheet, dates },
    compared,
    measures: judged.measures.map(({ header, column }) => ({
      header,
      ...(column === 'sales' && { isSales: true as const }),
    })),
    model: question.model,
  };
}

/**
 * Returns the model, and for each measure the column of the sheet of clients, which must be computed from orders.
 *
 * @throws SheetProblem naming a column that is not
 */
function modelAsked(
  { model, measures, cutoffs }: Question,
  record: ClientsRecord,
  sheet: string,
): ModelAsked {
  const idOf = new Map(Object.entries(record.headers).map(([id, header]) => [header, id]));
  return {
    model,
    cutoffs,
    measures: measures.map(({ measure, header }) => {
      const column = idOf.get(header);
      if (column === undefined || !isOfOrders(column))
        throw new SheetProblem('notFromOrdersToCompare', { sheet, header });
      return { measure, column, header };
    }),
  };
}

/** Returns whether a column is computed from orders. Columns joined from the user's own list of clients are not. */
const isOfOrders = (column: string) =>
  column.startsWith('along ') || figures.some((figure) => figure === column);

/** Reads again the orders from which the sheet of clients was made. */
async function ordersOf(
  context: Excel.RequestContext,
  { orders }: ClientsRecord,
  sheet: string,
  options: RunOptions,
): Promise<OrdersToCompare> {
  const gone = new SheetProblem('ordersToCompareGone', { sheet });
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const alike = [orders.sheetId, ...(orders.also ?? [])].map((sheetId) => {
    const there = sheets.items.find(({ id }) => id === sheetId);
    if (!there) throw gone;
    return { sheetId, sheetName: there.name };
  });
  const [first, ...also] = alike;
  const found = await findListOn(context, { ...first!, row: 0, column: 0 });
  const { headers } = found.customers;
  const isSame =
    headers.length === orders.headers.length &&
    headers.every((header, index) => header === orders.headers[index]);
  if (!isSame) throw gone;
  const withFormats = askFormats(found);
  await context.sync();
  const says = findOrderColumns(withFormats());
  const read = await readOrders(context, found.customers, orders.columns, also, options);
  const { columns, answers } = orders;
  return { sheets: read.sheets, culture: read.culture, today: today(), choice: { columns, says, answers } };
}
