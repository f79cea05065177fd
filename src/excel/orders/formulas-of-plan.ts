import { localized } from '../../classifier/language';
import type { AddedUp } from '../../orders/clients/added-client';
import type { OrderSheet } from '../../orders/order-sheet';
import { clientsFormulas, goneReference, type ClientsFormulas } from '../../orders/sheet/clients-formulas';
import type { ClientsTable } from '../../orders/sheet/lay-out-clients';
import { words } from '../../orders/words/languages';
import { cellAddress } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { place, type ClientsFound, type ClientsSheet } from './clients-sheet';
import type { ClientsChoice } from './plan-clients';

/**
 * Returns the formulas of the table. A column whose formula needs one that she has deleted gets none.
 *
 * @throws SheetProblem if they would count something else
 */
export function formulasOf(
  sheet: OrderSheet,
  { columns, clientList }: ClientsChoice,
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
  const standing = made ? { ...table, columns: columnsStanding(made) } : table;
  const left = made?.area.left ?? place.table.left;
  const isJoined = clientList !== undefined;
  const all = clientsFormulas(sheet, columns, added, standing, left, cellOfDay, isJoined);
  return Object.fromEntries(Object.entries(all).filter(([, formula]) => !formula.includes(goneReference)));
}

const cellOfDay = cellAddress(place.asOf.row, place.asOf.column).replace(/[A-Z]+|\d+/g, (each) => `$${each}`);

/** Made again, the columns stand as she has them. */
const columnsStanding = ({ standing, record }: ClientsSheet) =>
  standing.headers.map((header) => ({
    id: Object.keys(record.headers).find((id) => record.headers[id] === header) ?? `her ${header}`,
    header,
  }));

/**
 * Returns the formulas of the last making as Excel shows them once she has inserted or deleted columns, among the
 * orders too; undefined if the last making wrote values.
 */
export function formulasAsMoved(
  sheet: OrderSheet,
  { columns }: ClientsChoice,
  made: ClientsSheet,
): ClientsFormulas | undefined {
  const { formulas, orders } = made.record;
  if (!formulas || columns.client === undefined || columns.amount === undefined || columns.date === undefined)
    return undefined;
  const decimalsOf = (id: string) => Number(/.*,(\d+)\)/.exec(formulas[id] ?? '')?.[1] ?? 0);
  const decimals = { decimals: decimalsOf('sales'), profitDecimals: decimalsOf('profit') };
  const table = { columns: columnsStanding(made), rows: [] };
  const isJoined = orders.clientListOn !== undefined;
  return clientsFormulas(sheet, columns, decimals, table, made.area.left, cellOfDay, isJoined);
}
