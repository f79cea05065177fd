import { afterAll, beforeAll } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findCustomers, writeClientsSheet } from '../../../src/excel/use-cases';
import type { ComparedDates } from '../../../src/movement/dates';
import type { Choice } from '../../../src/sheet/choice';
import { bookForTests } from '../book/book-for-tests';
import { day } from '../../orders/add-up';
import { HurriedClock } from '../hurried-clock';
import type { Rows } from '../open-book';
import { foundOrders } from '../orders/orders';
import { ordersOfTwoDates } from './orders-of-two-dates';

const sources = [
  'Source',
  'visit',
  'visit',
  'visit',
  'visit',
  'visit',
  'visit',
  'visit',
  'referral',
  'visit',
];

const orders: Rows = [...ordersOfTwoDates, ['R9', 'Fay', "'2023-05-01", 1]].map((row, index) => [
  ...row,
  sources[index]!,
]);

export const dates: ComparedDates = { from: day('2025-03-31'), to: day('2026-03-31'), months: 12 };

export const choice: Choice = {
  modelId: 'abc',
  columns: { profit: 2 },
  cutoffs: {},
  language: 'en',
  asOf: dates.to,
};

/** The rows of a sheet, without blank cells at the end. */
export async function rowsOf(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return (used.values as unknown[][]).map(withoutBlanks);
  });
}

export const withoutBlanks = (row: unknown[]) => {
  const filled = row.flatMap((cell, column) => (cell === '' ? [] : [column + 1]));
  return row.slice(0, filled.at(-1) ?? 0);
};

/** Opens a workbook with orders and their clients for the tests of a file. Call it once. */
export function movementBook() {
  const clock = new HurriedClock();
  const book = bookForTests();
  beforeAll(async () => {
    await book.addSheet('Orders', orders);
    const { list, choice: ofOrders } = await foundOrders({ asOf: dates.to });
    await writeClientsSheet(list, ofOrders);
  });
  afterAll(() => setClock(computerClock));

  async function clients() {
    await book.activate('Clients');
    return findCustomers();
  }

  return { clock, book, clients };
}
