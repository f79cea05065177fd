import { expect } from '@jest/globals';
import { findCustomers, switchHistory, today, writeSegments } from '../../../src/excel/use-cases';
import { choice, customers, fixedCutoffs } from '../customers';
import type { Book } from '../open-book';

/** Segments by fixed numbers, so that a client who changes moves nobody else. */
export const fixed = {
  ...choice,
  withoutPolicy: true,
  cutoffs: fixedCutoffs,
} as const;
export const tracked = { tracked: true } as const;

export async function segment(book: Book, how: object = {}) {
  await book.activate('Customers');
  return writeSegments(await findCustomers(), { ...fixed, ...how }, 'keep');
}

/** Moves the day of the rows that were written today to an earlier one. */
export async function daysAgo(days: number) {
  const rows = await Excel.run(async (context) => {
    const dates = context.workbook.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
    dates.load('values');
    await context.sync();
    dates.values = dates.values.map(([date]) => [date === today() ? today() - days : (date as number)]);
    await context.sync();
    return dates.values.length;
  });
  expect(rows).toBeGreaterThan(0);
}

/** Makes a list whose history has a run of 90 days ago. */
export async function begun(book: Book, options: { table?: string } = {}) {
  await book.addSheet('Customers', customers, options);
  const { range } = await findCustomers();
  await switchHistory({ sheetId: range.sheetId, key: 'Client' });
  await segment(book);
  await daysAgo(90);
}

/** Returns the columns *Previous segment*, *Since* and *Movement*, with days counted from today. */
export async function trackedCells(book: Book, rows = 5, columns = 'G1:I') {
  const cells = await book.cells('Customers', `${columns}${rows}`);
  return cells.map((row) => row.map((cell) => (typeof cell === 'number' ? cell - today() : cell)));
}
