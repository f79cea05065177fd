import type { RunOutcome } from '../../../src/excel/history/keep-history';
import { findCustomers, switchHistory, today, writeSegments } from '../../../src/excel/use-cases';
import { SheetProblem } from '../../../src/sheet/problem';
import { bookWithList } from '../book/book-with-list';
import { fixed } from './earlier-run';

export async function switchOn(key = 'Client') {
  const { range } = await findCustomers();
  await switchHistory({ sheetId: range.sheetId, key });
}

/** The rows below the header: day (0 is today), key, client, segment id, segment, by hand, figures, cut-offs. */
export async function rowsOf(sheet = 'Client History'): Promise<unknown[][]> {
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem('CT_History').getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  return rows.slice(1).map(([date, , ...rest]) => [Number(date) - today(), ...rest]);
}

export const problemOf = (outcome: RunOutcome) => {
  const { history } = outcome;
  return history && 'error' in history && history.error instanceof SheetProblem
    ? [history.error.code, Object.values(history.error.details)[0]]
    : history;
};

export const run = (clients: number, day = 0) => [
  day,
  '',
  `Run: ${clients} clients`,
  '(run)',
  '',
  '',
  '',
  'sales_cutoff=100; loyalty_cutoff=4',
];

export const firstRows = (day: number) => [
  run(4, day),
  [day, 'acme', 'Acme', 'treasure', 'Treasure', '', 'sales=120; loyalty=5', ''],
  [day, 'birch', 'Birch', 'high-risk', 'High-risk', '', 'sales=300; loyalty=2', ''],
  [day, 'cole', 'Cole', 'rising-star', 'Rising star', '', 'sales=40; loyalty=9', ''],
  [day, 'dahl', 'Dahl', 'phase-out', 'Phase out', '', 'sales=60; loyalty=1', ''],
];

/** Opens a workbook for the tests of a file: each begins with the list alone. Call it once. */
export function historyBook() {
  const { book, clock } = bookWithList();

  async function segment(options: object = {}, how: object = {}): Promise<RunOutcome> {
    await book.activate('Customers');
    return writeSegments(await findCustomers(), { ...fixed, ...how }, 'keep', options);
  }

  /** Changes the day of the rows that were written today to an earlier one. */
  const daysAgo = (days: number) =>
    book.edit('Client History', (sheet) => {
      const dates = sheet.tables.getItem('CT_History').columns.getItem('Date').getDataBodyRange();
      (dates as { values: unknown }).values = today() - days;
    });

  const edit = (address: string, value: string | number) =>
    book.edit('Customers', (sheet) => {
      sheet.getRange(address).values = [[value]];
    });

  return { clock, book, segment, daysAgo, edit };
}
