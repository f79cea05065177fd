import { expect, test } from '@jest/globals';
import { findCustomers, writeSummary } from '../../../src/excel/use-cases';
import { isThorough } from '../faults/thoroughness';
import { bookForTests } from '../book/book-for-tests';
import type { Rows } from '../open-book';
import { ofSummary, segmented } from './list';

const book = bookForTests();

/** Makes a summary of so many clients. Returns the sizes of its messages. */
async function sizesOfMessages(clients: number): Promise<number[]> {
  const rows: Rows = Array.from({ length: clients }, (_, row) => [
    `Client ${row}`,
    Math.round(1e6 / (row + 1)),
    ['Ann', 'Bob', 'Cy'][row % 3]!,
    (row * 7) % 40,
  ]);
  await book.clear();
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
  const formulas = (await book.formulas(sheet, 'A1:AG80')).flat().map(String);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(600);
  return sizes;
}

const many = isThorough ? 25_000 : 2_500;

test(`of ${many} clients takes few messages, none of them larger than of 250`, async () => {
  const ofFew = await sizesOfMessages(250);
  const sizes = await sizesOfMessages(many);
  expect(sizes.length).toBeLessThanOrEqual(24);
  expect(Math.max(...sizes)).toBeLessThan(300_000);
  // References have more digits. A client takes at least ten bytes.
  expect(Math.max(...sizes)).toBeLessThan(1.05 * Math.max(...ofFew));
});
