import type { Language } from '../../classifier/language';
import { compareDates } from '../../movement/compare/compare-dates';
import type { OrdersToCompare } from '../../movement/compare/clients-at';
import type { ModelAsked } from '../../movement/compare/judge';
import type { ComparedDates } from '../../movement/dates';
import { layOutMovement } from '../../movement/sheet/lay-out-movement';
import { movementKey, movementTable } from '../../movement/sheet/movement-record';
import { findOrderColumns } from '../../orders/columns/find-order-columns';
import { clientsRecordKey, readClientsRecord, type ClientsRecord } from '../../orders/sheet/clients-record';
import { figures } from '../../orders/sheet/lay-out-clients';
import { dayOf } from '../../sheet/cells/excel-date';
import { unusedName } from '../../sheet/cells/unused-name';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { Question } from '../../sheet/question';
import type { ListLayout } from '../../summary/sheet/list-record';
import { findCustomersAgain, findListOn } from '../find/find-customers';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { today } from '../office/today';
import { askFormats } from '../orders/find-orders';
import { readOrders } from '../orders/read-orders';
import { readPolicyState } from '../policy/policy-state';
import { questionUnderPolicy } from '../policy/question-under-policy';
import { findListSheet, type ListSheetFound } from '../list-sheet/find-list-sheet';

/** What to write for a comparison; nothing is written yet. */
export interface MovementPlan {
  readonly layout: ListLayout;
  readonly found: ListSheetFound;
  readonly table: string;
  readonly modelId: string;
  readonly language: Language;
}

/**
 * Compares the clients on two dates, computed from the present orders. Writes nothing.
 *
 * @param clients the sheet of clients that was made from the orders
 * @param choice the model, with the columns of the sheet of clients that it reads
 * @throws SheetProblem if the dates cannot be compared
 */
export async function planMovement(
  context: Excel.RequestContext,
  clients: Customers,
  choice: ModelChoice,
  dates: ComparedDates,
  options: RunOptions,
): Promise<MovementPlan> {
  if (dates.from >= dates.to) throw new SheetProblem('datesNotInOrder', {});
  const { customers } = await findCustomersAgain(context, clients);
  const policy = await readPolicyState(context);
  const setting = context.workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
  await context.sync();
  const record = setting.isNullObject ? undefined : readClientsRecord(setting.value);
  const { sheetName: sheet, tableName } = customers.range;
  if (!record || record.table !== tableName) throw new SheetProblem('ordersToCompareGone', { sheet });
  // Leaves out the cut-off numbers kept from the last run, because `compareDates` computes them from the clients of
  // each date.
  const asked = { ...choice, asOf: dates.to, computesAnew: true };
  const question = questionUnderPolicy(asked, customers, policy);
  const judged = modelAsked(question, record, sheet);
  const orders = await ordersOf(context, record, sheet, options);
  const check = () => throwIfCancelled(options, sheet);
  const compared = await runSliced(compareDates(orders, judged, dates, record.language), check);
  const ordersSheet = orders.sheets[0]!.range.sheetName;
  if (!compared) {
    const day = dayOf(dates.from).toISOString().slice(0, 10);
    throw new SheetProblem('noOrdersUpTo', { sheet: ordersSheet, day });
  }
  const found = await findListSheet(context, movementKey);
  const table = unusedName(movementTable, found.tables, '_');
  const { modelId, language } = choice;
  const layout = layOutMovement({
    language,
    model: question.model,
    ...{ ordersSheet, dates, compared, table },
    measures: judged.measures,
    moneyFormat: compared.decimals > 0 ? `#,##0.${'0'.repeat(Math.max(2, compared.decimals))}` : '#,##0',
  });
  return { layout, found, table, modelId, language };
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
