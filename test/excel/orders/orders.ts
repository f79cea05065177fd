import { languages } from '../../../src/classifier/language';
import { findOrders, removeClientsSheet } from '../../../src/excel/use-cases';
import type { ClientsChoice } from '../../../src/excel/orders/plan-clients';
import type { RunOptions } from '../../../src/sheet/progress';
import type { Rows } from '../open-book';

export const header = ['Order no', 'Customer', 'Order date', 'Amount', 'City'];

/** Ann has two orders and a refund, Bob one order of two lines, and 00001 is a client by a number that is a text. */
export const orders: Rows = [
  header,
  ['R1', 'Ann', "'2026-01-05", 100.1, 'Bonn'],
  ['R2', 'Ann', "'2026-03-05", 50.2, 'Bonn'],
  ['R3', 'Ann', "'2026-04-05", -20, 'Bonn'],
  ['R4', 'Bob', "'2026-02-01", 10, 'Lyon'],
  ['R4', 'Bob', "'2026-02-01", 5.5, 'Lyon'],
  ['R5', "'00001", "'2026-03-31", 7, 'Bath'],
];

/** As of a day, so that the tests do not depend on today: 2026-04-30. */
export const asOf = 46_142;

export const headers = [
  'Customer',
  'Orders',
  'Sales',
  'First order',
  'Last order',
  'Days since last order',
  'Tenure (months)',
  'Average order',
  'Months active',
  'Growth',
  'City',
];

/** The table of these clients, counted by hand. */
export const clients = [
  headers,
  ['Ann', 2, 130.3, 46_027, 46_086, 56, 2, 65.15, 2, '', 'Bonn'],
  ['Bob', 1, 15.5, 46_054, 46_054, 88, 0, 15.5, 1, '', 'Lyon'],
  ['00001', 1, 7, 46_112, 46_112, 30, 0, 7, 1, '', 'Bath'],
];

/** Finds the orders on the active sheet, with the choice that is proposed. */
export async function foundOrders(choice: Partial<ClientsChoice> = {}) {
  const { orders: list, found } = await findOrders();
  return { list, choice: { columns: found.columns, says: found, asOf, language: languages[0]!, ...choice } };
}

/** Removes the sheet that was made, as the pane does whatever the sheet is called. */
export const removeMade = (options?: RunOptions) =>
  removeClientsSheet({ range: { sheetName: 'Clients', tableName: 'CT_Clients' } }, options);
