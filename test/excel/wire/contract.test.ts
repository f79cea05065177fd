import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { choice } from '../customers';
import { calculate, startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
beforeAll(() => startFunctions(book));

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -500, max: 5000 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      'high',
      'low',
      '高',
      '低',
      'loyal',
      'not loyal',
      true,
      false,
      'n/a',
      '12',
      '#N/A',
    ),
  },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Generates random rows, the same in every run. */
const generated = fc.sample(fc.tuple(cell, cell), { numRuns: 300, seed: 20261121 });
const rows: CellValue[][] = [
  ['Client', 'Sales', 'City', 'Loyalty'],
  ...generated.map(([sales, loyalty], index) => [`Client ${index + 1}`, sales, 'Bonn', loyalty]),
];
const last = rows.length;

describe('what CLIENT_TIER answers and what Segment sheet writes', () => {
  let written: CellValue[];

  test('are both there for a generated sheet', async () => {
    await book.addSheet('Generated', rows);
    await writeSegments(await findCustomers(), choice, 'keep');
    written = (await book.cells('Generated', `E2:E${last}`)).flat();
    expect(new Set(written)).toEqual(
      new Set(['Treasure', 'High-risk', 'Rising star', 'Phase out', 'Unclassified', '']),
    );
  });

  test('agree on every row, the cut-offs drawn from the columns', async () => {
    await calculate(book, 'Generated', 'H2', `=CLIENT_TIER(B2:B${last},D2:D${last})`);
    expect((await book.cells('Generated', `H2:H${last}`)).flat()).toEqual(written);
  });

  test('agree on a single row, the cut-offs given', async () => {
    const cutoffs = await Promise.all(['B', 'D'].map((column) => medianOf(column)));
    for (const row of [2, 3, 50, 51, 52]) {
      await calculate(book, 'Generated', 'J1', `=CLIENT_TIER(B${row},D${row},${cutoffs.join()})`);
      expect((await book.cells('Generated', 'J1')).flat()).toEqual([written[row - 2]]);
    }
  });

  test('are explained by CLIENT_EXPLAIN, the tier first', async () => {
    await calculate(book, 'Generated', 'L2', `=CLIENT_EXPLAIN("sales-loyalty",B2:B${last},D2:D${last})`);
    const sentences = (await book.cells('Generated', `L2:L${last}`)).flat().map(String);
    expect(sentences.map((sentence) => sentence.split(':')[0])).toEqual(written);
  });
});

/** Returns the median of numbers only, computed by hand; Excel's MEDIAN also skips text, but not errors. */
async function medianOf(column: string): Promise<number> {
  const cells = (await book.cells('Generated', `${column}2:${column}${last}`)).flat();
  const numbers = cells.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const middle = numbers.length / 2;
  return numbers.length % 2 ? numbers[Math.floor(middle)]! : (numbers[middle - 1]! + numbers[middle]!) / 2;
}
