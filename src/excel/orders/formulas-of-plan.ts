import { localized } from '../../classifier/language';
import type { AddedUp } from '../../orders/clients/added-client';
import type { OrderColumns } from '../../orders/order-role';
import type { OrderSheet } from '../../orders/order-sheet';
import { clientsFormulas, goneReference, type ClientsFormulas } from '../../orders/sheet/clients-formulas';
import type { ClientsTable } from '../../orders/sheet/lay-out-clients';
import { words } from '../../orders/words/languages';
import { cellAddress } from '../../sheet/cells/cell';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { place } from './cells-above';
import type { ClientsFound, ClientsSheet } from './clients-sheet';

/** The columns of the orders, and the user's own list of clients if it is joined. */
interface ListsUsed {
  readonly columns: OrderColumns;
  readonly clientList?: Customers;
}

/**
 * Returns the formulas of the table. Leaves out a column if its formula needs a column that the user has deleted.
 *
 * @throws SheetProblem if formulas would count differently
 */
export function formulasOf(
  sheet: OrderSheet,
  { columns, clientList }: ListsUsed,
  added: AddedUp,
  table: ClientsTable,
  { made }: ClientsFound,
): ClientsFormulas {
  if (added.noFormulas) {
    const { why, cell } = added.noFormulas;
    throw new SheetProblem('noFormulasForOrders', {
      cell,
      why: localized((language) => words[language].noFormulas[why]),
    });
  }
  const present = made ? { ...table, columns: presentColumns(made) } : table;
  const left = made?.area.left ?? place.table.left;
  const isJoined = clientList !== undefined;
  const all = clientsFormulas(sheet, columns, added, present, left, cellOfDay(made), isJoined);
  return Object.fromEntries(Object.entries(all).filter(([, formula]) => !formula.includes(goneReference)));
}

/** Returns the address of the cell with the day, as formulas refer to it: `$B$1`. */
function cellOfDay(made: ClientsSheet | undefined): string {
  const { row, column } = made?.above.asOf ?? place.asOf;
  return cellAddress(row, column).replace(/[A-Z]+|\d+/g, (each) => `$${each}`);
}

/**
 * Returns the columns of a sheet that is written again, in their present order. A column of the user's gets an id such
 * as `her Notes`.
 */
const presentColumns = ({ present, record }: ClientsSheet) =>
  present.headers.map((header) => ({
    id: Object.keys(record.headers).find((id) => record.headers[id] === header) ?? `her ${header}`,
    header,
  }));

/**
 * Returns the formulas of the last run as Excel shows them now: Excel changes their references if the user inserts or
 * deletes columns, also among the orders. Undefined if the last run wrote values.
 */
export function formulasAsMoved(
  sheet: OrderSheet,
  { columns }: ListsUsed,
  made: ClientsSheet,
): ClientsFormulas | undefined {
  const { formulas, orders } = made.record;
  if (!formulas || columns.client === undefined || columns.amount === undefined || columns.date === undefined)
    return undefined;
  const decimalsOf = (id: string) => Number(/.*,(\d+)\)/.exec(formulas[id] ?? '')?.[1] ?? 0);
  const decimals = { decimals: decimalsOf('sales'), profitDecimals: decimalsOf('profit') };
  const table = { columns: presentColumns(made), rows: [] };
  const isJoined = orders.clientListOn !== undefined;
  return clientsFormulas(sheet, columns, decimals, table, made.area.left, cellOfDay(made), isJoined);
}
