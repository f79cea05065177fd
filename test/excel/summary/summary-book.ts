import { afterEach, expect } from '@jest/globals';
import { bookForTests } from '../book/book-for-tests';
import type { Rows } from '../open-book';
import { expectedConcentration, expectedRow, rounded, type Row } from './figures';
import { list } from './list';

/** The rows of a summary of sales and loyalty, from the first figure on. */
export const tiers = ['Treasure', 'Rising star', 'High-risk', 'Phase out', 'Unclassified'];

/** Returns a text as it is typed, so that it stays a text whatever it begins with. */
export const asTyped = (rows: Rows): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));

/** Opens a workbook for the tests of a file, blank again after each, with what a user sees on a summary. Call it once. */
export function summaryBook() {
  const book = bookForTests();
  afterEach(() => book.clear());

  /** Adds the list of clients that is summarized. */
  const open = (options = {}) => book.addSheet('List', asTyped(list), options);

  async function shown(address: string, sheet = 'Client Summary') {
    await book.workbook.calculated();
    return book.cells(sheet, address);
  }

  /** Returns the number of the row below a heading. */
  async function rowBelow(heading: string): Promise<number> {
    const names = (await shown('A1:A110')).flat();
    return names.indexOf(heading) + 2;
  }

  /** Returns the clients on the list with their segments. */
  async function rowsOf(bottom = 10): Promise<Row[]> {
    const rows = await book.cells('List', `B2:E${bottom}`);
    return rows.flatMap(([value, , , tier]) => (tier === '' ? [] : [{ tier: tier!, value: value! }]));
  }

  async function expectFigures(rows: readonly Row[]) {
    const figures = (await shown('A6:I12')).map((row) => rounded(row));
    const rowFor = (name: string, some: readonly Row[]) => [name, ...rounded(expectedRow(some, rows))];
    expect(figures.slice(0, 5)).toEqual(
      tiers.map((tier) =>
        rowFor(
          tier,
          rows.filter((row) => String(row.tier).toLowerCase() === tier.toLowerCase()),
        ),
      ),
    );
    expect(figures[6]).toEqual(rowFor('Total', rows));
    const top = await rowBelow('Concentration');
    const concentration = (await shown(`D${top}:D${top + 5}`)).flat();
    expect(rounded(concentration)).toEqual(rounded(expectedConcentration(rows)));
  }

  return { book, open, shown, rowBelow, rowsOf, expectFigures };
}
