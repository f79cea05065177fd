import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, writeSummary } from '../../../src/excel/use-cases';
import { openBook, type Book, type Rows } from '../open-book';
import { ofSummary, segmented } from './list';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

test('of 25,000 clients takes few messages, none of them large', async () => {
  const rows: Rows = Array.from({ length: 25_000 }, (_, row) => [
    `Client ${row}`,
    Math.round(1e6 / (row + 1)),
    ['Ann', 'Bob', 'Cy'][row % 3]!,
    (row * 7) % 40,
  ]);
  book.load('List', [['Client', 'Sales', 'Owner', 'Loyalty'], ...rows]);
  await segmented();
  const customers = await findCustomers();
  const sizes: number[] = [];
  book.excel.intercept = (message) => {
    sizes.push(JSON.stringify(message).length);
    return undefined;
  };
  const { sheet } = await writeSummary(customers, ofSummary);
  book.excel.intercept = undefined;
  expect(sizes.length).toBeLessThanOrEqual(24);
  expect(Math.max(...sizes)).toBeLessThan(300_000);
  const formulas = (await book.formulas(sheet, 'A1:AG80')).flat().map(String);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(600);
});
