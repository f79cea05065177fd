import { joinClients, keyColumnIn, type JoinedClients } from '../../../orders/sheet/join-clients';
import type { ClientsTable } from '../../../orders/sheet/lay-out-clients';
import { mostPlaces, type Place } from '../../../orders/read/places';
import type { CellValue } from '../../../sheet/cells/cell';
import { clientCell, sheetColumns } from '../../../sheet/customer-range';
import type { Customers } from '../../../sheet/customers';
import { SheetProblem } from '../../../sheet/problem';
import { extendToListEnd } from '../../find/extend-to-list-end';
import { findCustomersAgain } from '../../find/find-customers';
import { readColumns } from '../../office/read-columns';
import { runSliced } from '../../office/run-sliced';

/** The clients of both lists, and cells of the user's own list to report. */
export interface JoinedList extends JoinedClients {
  readonly places: Readonly<Record<'withoutOrders' | 'repeated', readonly Place[]>>;
}

/**
 * Reads the user's own list of clients, and joins it to the clients of the orders.
 *
 * @throws SheetProblem if no column of the list has a key of the orders
 */
export async function joinList(
  context: Excel.RequestContext,
  table: ClientsTable,
  list: Customers,
): Promise<JoinedList> {
  const found = await findCustomersAgain(context, list, false);
  const { range, headers } = found.customers;
  const columns = sheetColumns(range);
  const { sheet } = found.survey;
  const formats = columns.map((column) =>
    sheet.getRangeByIndexes(range.top + 1, column, 1, 1).load('numberFormat'),
  );
  const read = await readColumns(
    context,
    sheet,
    { top: range.top + 1, rows: range.rows },
    columns.map((column) => ({ column, member: 'values' })),
  );
  const { rows } = (await extendToListEnd(context, found, read)).customers.range;
  const clients = {
    headers,
    cells: read.map((cells: readonly CellValue[]) => cells.slice(0, rows)),
    formats: formats.map(({ numberFormat }) => String(numberFormat[0]![0])),
  };
  const keyColumn = await runSliced(keyColumnIn(clients, table));
  if (keyColumn === undefined) throw new SheetProblem('noCommonKey', { sheet: range.sheetName });
  const joined = await runSliced(joinClients(table, clients, keyColumn));
  const places = (keys: readonly string[]) =>
    keys.slice(0, mostPlaces).map((key) => ({
      cell: clientCell(range, joined.rowOf.get(key)!, columns[keyColumn]!),
      shown: key,
    }));
  return {
    ...joined,
    places: { withoutOrders: places(joined.withoutOrders), repeated: places(joined.repeated) },
  };
}
