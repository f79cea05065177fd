import type { CareChoice } from '../../../src/excel/care/plan-care';
import { findCustomers, writeCare, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import type { RunOptions } from '../../../src/sheet/progress';
import { day } from '../../orders/add-up';
import type { Book, Rows } from '../open-book';

/** A Wednesday. */
export const asOf = day('2026-12-02');

/**
 * Twelve clients, with the days since their last contact. For each of 14, 30, 60 and 90 days there is a client on the
 * last day before a contact is due, one on the day on which it is due, and one on the first day on which it is overdue,
 * which is after one and a half times as many days.
 */
const daysAgo: readonly (readonly [string, number, number, number])[] = [
  ['T1', 900, 9, 13],
  ['T2', 800, 9, 14],
  ['T3', 700, 9, 21],
  ['R1', 90, 9, 29],
  ['R2', 80, 9, 30],
  ['R3', 70, 9, 45],
  ['H1', 600, 1, 59],
  ['H2', 500, 1, 60],
  ['H3', 400, 1, 90],
  ['P1', 60, 1, 89],
  ['P2', 50, 1, 90],
  ['P3', 40, 1, 135],
];
export const twelve: Rows = [
  ['Client', 'Sales', 'Loyalty', 'Owner', 'Last contact'],
  ...daysAgo.map(([name, sales, loyalty, days]) => [name, sales, loyalty, 'Ann', asOf - days]),
];

export const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 1, loyalty: 2 },
  cutoffs: {
    sales_cutoff: { kind: 'fixed', value: 100 },
    loyalty_cutoff: { kind: 'fixed', value: 5 },
  },
  language: 'en',
  asOf,
};

export const ofCare: CareChoice = {
  modelId: 'sales-loyalty',
  values: 1,
  groups: 3,
  contacts: 4,
  language: 'en',
  today: asOf,
  asOf,
};

/** Eight visits for the rows below the header of the log, some of which do not count. */
export const visits = [
  ['T3', asOf - 1, 'met in person', 'credit', 'When?', 'Bob', ''],
  ['H3', asOf - 2, '', 'delivery', 'Why?', 'Bob', asOf - 1],
  ['H3', asOf - 9, 'Met in person', '', 'How?', 'Bob', ''],
  ['R3', asOf + 5, 'Met in person', '', '', '', ''],
  ['R2', "'2 December", '', '', '', '', ''],
  ['Nobody', asOf - 3, 'Price', 'a discount', '', '', ''],
  ['T2', asOf - 20, '', '', '', '', ''],
  ['p2', asOf, '', '', 'A promise', '', asOf + 3],
];

/** Puts the list on the sheet *List*, and segments it. */
export async function segmentedList(book: Book, rows: Rows = twelve) {
  await book.addSheet('List', rows);
  await book.edit('List', (sheet) => {
    (sheet.getRange('E2:E60') as { numberFormat: unknown }).numberFormat = 'yyyy-mm-dd';
  });
  await writeSegments(await findCustomers(), choice, 'keep');
}

export async function planned(book: Book, more: Partial<CareChoice> = {}, options: RunOptions = {}) {
  await book.activate('List');
  return writeCare(await findCustomers(), { ...ofCare, ...more }, options);
}

/** The rows of the plan, its header first; blank cells at the end are left out. */
export async function planOf(book: Book, sheet: string): Promise<unknown[][]> {
  await book.workbook.calculated();
  const rows: unknown[][] = await book.cells(sheet, 'A1:R90');
  const heading = rows.findIndex(([first]) => first === 'Clients to see' || first === '应拜访的客户');
  return rows.slice(heading + 1).filter((row) => row.some((cell) => cell !== ''));
}
