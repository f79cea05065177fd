import { plainNumber, rateMeasure } from '../../../orders/columns/amount-measure';
import type { OrderColumns } from '../../../orders/order-role';
import type { OrderSheet } from '../../../orders/order-sheet';
import { keyText } from '../../../orders/read/keys';
import { SaidOfClients } from '../../../orders/read/same-of-client';
import { isBlank, type CellValue } from '../../../sheet/cells/cell';
import { filledDown } from '../../../sheet/cells/merged-down';
import { sheetColumn } from '../../../sheet/customer-range';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import type { AskedMeasure } from '../../../sheet/question';
import type { Culture } from '../../../sheet/text/culture';
import { extendToListEnd } from '../../find/extend-to-list-end';
import { findCustomersAgain } from '../../find/find-customers';
import { lookAtColumnsOfList } from '../../find/look-at-columns-of-list';
import { throwIfCancelled } from '../../office/put-back-wholly';
import { readColumns } from '../../office/read-columns';
import { reportRead } from '../../office/report-read';
import { askFirstFormats, readFormats } from '../../read/read-formats';
import type { SheetAlike } from './sheet-alike';

/** The orders as read from their sheets. */
export interface OrdersRead {
  readonly sheets: readonly OrderSheet[];
  readonly culture: Culture;
}

/**
 * Reads the orders from their sheet and from further sheets with the same columns: the chosen columns, and those that
 * may belong to the client.
 *
 * @throws SheetProblem if the columns of a sheet have changed, or the user cancels
 */
export async function readOrders(
  context: Excel.RequestContext,
  orders: Customers,
  columns: OrderColumns,
  also: readonly SheetAlike[],
  options: RunOptions,
): Promise<OrdersRead> {
  const lists = [orders, ...also.map((sheet) => ({ ...orders, range: { ...orders.range, ...sheet } }))];
  const wanted = [...new Set([...Object.values(columns), ...mayComeAlong(orders, columns)])].sort(
    (a, b) => a - b,
  );
  const sheets: OrderSheet[] = [];
  let culture: Culture | undefined;
  for (const list of lists) {
    throwIfCancelled(options, list.range.sheetName);
    const found = await findCustomersAgain(context, list);
    const { survey } = found;
    if (survey.countsFrom1904) throw new SheetProblem('daysFrom1904', { sheet: survey.name });
    culture ??= survey.culture;
    sheets.push(await readList(context, found, columns, wanted, options));
  }
  return { sheets, culture: culture! };
}

/** What is said of each line and may be merged over the lines of a client or an order; an amount counts once. */
const rolesOfLine = ['client', 'name', 'date', 'orderNumber', 'status', 'secondStatus', 'currency'] as const;

async function readList(
  context: Excel.RequestContext,
  found: Awaited<ReturnType<typeof findCustomersAgain>>,
  columns: OrderColumns,
  wanted: readonly number[],
  options: RunOptions,
): Promise<OrderSheet> {
  const { customers, survey } = found;
  const { range, headers } = customers;
  const figures = measuresOf(customers, columns);
  const firstFormats = askFirstFormats(survey.sheet, range, figures);
  const others = wanted.map((index) =>
    survey.sheet.getRangeByIndexes(range.top + 1, sheetColumn(range, index), 1, 1).load('numberFormat'),
  );
  const read = await readColumns(
    context,
    survey.sheet,
    { top: range.top + 1, rows: range.rows },
    wanted.map((index) => ({ column: sheetColumn(range, index), member: 'values' })),
    { onRead: reportRead(options, survey.name, range.rows) },
  );
  throwIfCancelled(options, survey.name);
  const requireColumns = lookAtColumnsOfList(context, found);
  await context.sync();
  requireColumns();
  const whole = await extendToListEnd(context, found, read);
  const { rows } = whole.customers.range;
  const ofLine = new Set(rolesOfLine.map((role) => columns[role]));
  const { merged } = customers;
  const cells = new Map(
    wanted.map((index, place): [number, readonly CellValue[]] => {
      const column = read[place]!.slice(0, rows);
      return [index, ofLine.has(index) ? filledDown(column, index, merged) : column];
    }),
  );
  const byMeasure = Object.fromEntries(figures.map(({ measure, index }) => [measure.id, cells.get(index)!]));
  const ofFigures = await readFormats(context, whole, firstFormats, byMeasure);
  const formats = new Map<number, readonly CellValue[]>(
    wanted.map((index, place) => [index, [others[place]!.numberFormat[0]![0] as CellValue]]),
  );
  for (const { measure, index } of figures) formats.set(index, ofFigures[measure.id]!);
  return { range: whole.customers.range, headers, cells, formats, ...(merged && { merged }) };
}

/** Returns the columns to read number formats of, because formats may show a currency, percentages or dates. */
function measuresOf({ range, headers }: Customers, columns: OrderColumns): AskedMeasure[] {
  const roles = ['amount', 'price', 'cost', 'profit', 'discount'] as const;
  return roles.flatMap((role) => {
    const index = columns[role];
    if (index === undefined) return [];
    const measure = { ...(role === 'discount' ? rateMeasure : plainNumber), id: role };
    return [{ measure, index, column: sheetColumn(range, index), header: headers[index]! }];
  });
}

/**
 * Returns the columns with the same cell on all of the first lines of each client; they may be the same on all lines.
 */
function mayComeAlong({ headers, samples }: Customers, columns: OrderColumns): number[] {
  const taken = new Set(Object.values(columns));
  return [...headers.keys()].filter((column) => {
    if (taken.has(column) || isBlank(headers[column]!) || columns.client === undefined) return false;
    const said = new SaidOfClients<string>();
    return samples.every((row) => {
      const client = keyText(row[columns.client!] ?? '');
      return client === '' || said.agrees(client, row[column] ?? '');
    });
  });
}
