import { expect } from '@jest/globals';
import { today } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { openBook, type Book } from '../open-book';
import { prepareMeasuring } from './measured';
import { clientCount } from './orders-of-many';

const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

/** Segments by the value of the deal, with the cut-offs of `tierOf`. */
export const choice: Choice = {
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(200), big_from: fixed(500), vip_from: fixed(900) },
  language: 'en',
  asOf: today(),
  withoutPolicy: true,
};

/** The segments from the best down, and the place of those who are on no list. */
export const places = ['VIP', 'Big', 'Medium', 'Small', 'No client'] as const;
export type Tier = (typeof places)[number];

export function tierOf(value: number): Tier {
  if (value >= 900) return 'VIP';
  if (value >= 500) return 'Big';
  return value >= 200 ? 'Medium' : 'Small';
}

/** The numbers of all clients, from 0 on. */
export const each = Array.from({ length: clientCount }, (_, client) => client);
export const valueOf = (client: number) => (client * 7) % 1000;

/** Opens a book with the clients and their deals on the sheet *List*. */
export async function openDeals(): Promise<Book> {
  const book = await openBook();
  prepareMeasuring();
  book.load('List', [
    ['Client', 'Deal value'],
    ...each.map((client) => [`Client ${client}`, valueOf(client)]),
  ]);
  return book;
}

/** Expects the sheet to show how many clients went from which segment to which, by a plain count. */
export async function expectMatrix(book: Book, sheet: string, from: readonly Tier[], to: readonly Tier[]) {
  const matrix = places.map(() => places.map(() => 0));
  for (const client of each) matrix[places.indexOf(from[client]!)]![places.indexOf(to[client]!)]! += 1;
  await book.workbook.calculated();
  const shown = await book.cells(sheet, 'A1:G60');
  const top = shown.findIndex(([first]) => String(first).startsWith('Clients: segment'));
  expect(shown.slice(top + 2, top + 2 + places.length).map((row) => row.slice(0, 6))).toEqual(
    places.map((name, index) => [name, ...matrix[index]!]),
  );
  expect(matrix.flat().reduce((sum, count) => sum + count)).toBe(clientCount);
}
