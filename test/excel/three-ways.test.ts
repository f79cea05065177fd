import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import type { WriteAs } from '../../src/sheet/segmentation';
import { choice, customers, segmented } from './customers';
import { openBook, type Book } from './open-book';

let book: Book;
let sheet: string;
let sheets = 0;

beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());

beforeEach(async () => {
  sheets += 1;
  sheet = `Clients_${sheets}`;
  await book.addSheet(sheet, customers);
});

const run = async (writeAs: WriteAs, overrides: 'keep' | 'replace' = 'keep') =>
  writeSegments(await findCustomers(), { ...choice, writeAs }, overrides);

const tiers = segmented.map(([tier]) => [tier]);

describe.each(['live', 'portable'] as const)('written as %s formulas', (writeAs) => {
  test('the tiers are those that are written as values', async () => {
    await run(writeAs);
    console.log(JSON.stringify(await book.cells(sheet, 'A1:F5')), JSON.stringify(await book.formulas(sheet, 'E2:F2')));
    console.log(JSON.stringify(await book.cells('Client Policy', 'A1:E40')));
    expect(await book.cells(sheet, 'E1:E5')).toEqual(tiers);
  });
});
