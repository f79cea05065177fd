import { afterAll, beforeEach } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { bookForTests } from '../book/book-for-tests';
import { HurriedClock } from '../hurried-clock';
import type { Rows } from '../open-book';

/** Sales are high from 130, loyalty from 4. What the segments of before were decided by, nobody knows. */
export const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 2, loyalty: 3 },
  cutoffs: { sales_cutoff: { kind: 'fixed', value: 130 }, loyalty_cutoff: { kind: 'fixed', value: 4 } },
  language: 'en',
  asOf: 46_000,
};

const before: Rows = [
  ['Client no', 'Client', 'Sales', 'Loyalty', 'Class'],
  ['c-1', 'Ann', 120, 5, 'Treasure'],
  ['C-2', 'Bob', 300, 2, 'high-risk'],
  ['C-3', 'Cid', 40, 9, 'Rising star'],
  ['C-4', 'Dan', 60, 1, 'Phase out'],
  ['C-5', 'Eve', 110, 6, '珍贵客户'],
  ['C-6', 'Gus', 70, 1, ''],
  ['C-7', 'Ida', 60, 1, 'Phase out'],
  ['C-7', 'Ida', 60, 1, 'Phase out'],
  ['C-8', 'Kay', 150, '', 'Phase out'],
  ['C-9', 'Lou', 20, 1, 'Phase out'],
];

const now: Rows = [
  ['Client no', 'Client', 'Sales', 'Loyalty', 'Segment Q1'],
  ['C-6', 'Gus', 500, 9, ''],
  ['C-1', 'Ann', 120, 5, 'Treasure'],
  ['C-2', 'Bob', 300, 5, 'High-risk'],
  ['C-4', 'Dan', 60, 1, 'Phase out'],
  ['C-5', 'Eve', 200.5, 3, 'Treasure'],
  ['C-7', 'Ida', 60, 1, 'Phase out'],
  ['C-8', 'Kay', 150, 5, 'Phase out'],
  ['C-9', 'Lou', 20, 1, 'Gold'],
  ['C-10', 'Fay', 10, 1, 'Treasure'],
];

export const sheetId = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    await context.sync();
    return sheet.id;
  });

export const at = async (sheetName: string, header: string) => ({
  sheetId: await sheetId(sheetName),
  sheetName,
  header,
});

export const rowsOf = (sheet: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values');
    await context.sync();
    return used.values as unknown[][];
  });

export const below = (rows: unknown[][], heading: string, count: number, columns: number) => {
  const first = rows.findIndex(([cell]) => String(cell).startsWith(heading));
  return rows.slice(first + 1, first + 1 + count).map((row) => row.slice(0, columns));
};

/** Opens a workbook for the tests of a file: each begins with the lists of spring and of now. Call it once. */
export function twoListsBook() {
  const clock = new HurriedClock();
  const book = bookForTests();
  afterAll(() => setClock(computerClock));
  beforeEach(async () => {
    await book.clear();
    await book.addSheet('Spring', before);
    await book.addSheet('Customers', now);
    await writeSegments(await findCustomers(), { ...choice, withoutPolicy: true }, 'keep');
    await book.edit('Customers', (sheet) => {
      // Lou, whom the figures make a Phase out, and Fay, who is no client any more.
      sheet.getRange('F9').values = [['Treasure']];
      sheet.getRange('F10').values = [['']];
    });
  });

  async function clients() {
    await book.activate('Customers');
    return findCustomers();
  }

  return { clock, book, clients };
}
