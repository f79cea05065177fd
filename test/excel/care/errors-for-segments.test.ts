import { beforeEach, beforeAll, expect, test } from '@jest/globals';
import { findCustomers, removePolicy, restorePolicy, writeSegments } from '../../../src/excel/use-cases';
import { startFunctions } from '../formulas';
import { bookForTests } from '../book/book-for-tests';
import { choice, planned, planOf, twelve } from './care-list';

const book = bookForTests();
beforeAll(() => startFunctions(book));
beforeEach(async () => {
  await book.clear();
  await book.addSheet('List', twelve);
});

const segmented = async (writeAs: 'values' | 'live' | 'portable') => {
  await writeSegments(await findCustomers(), { ...choice, writeAs }, 'keep');
  await book.workbook.calculated();
};

const problem = () => planned(book).catch((error: unknown) => error);
const sheets = () => book.workbook.snapshot().sheets.map(({ name }) => name);

test.each(['live', 'portable'] as const)(
  'no care plan is made from errors in the place of segments: %s formulas',
  async (writeAs) => {
    await segmented(writeAs);
    const before = sheets();
    await book.edit('Client Policy', (sheet) => {
      sheet.getRange('C14').values = [['much']];
    });
    await book.workbook.calculated();
    expect(await book.cells('List', 'F2')).toEqual([['#N/A']]);
    expect(String(await problem())).toContain("'Client Policy'!C14");
    await restorePolicy();
    await removePolicy();
    await book.workbook.calculated();
    expect(await problem()).toMatchObject({ code: 'errorForSegment', details: { cell: 'List!F2' } });
    expect(sheets()).toEqual(before.filter((name) => name !== 'Client Policy'));
  },
);

test('a segment left beside a client who was cleared is nobody to visit', async () => {
  await segmented('values');
  await book.edit('List', (sheet) => {
    sheet.getRange('A13:E13').clear('Contents');
  });
  expect((await book.cells('List', 'F13'))[0]).toEqual(['Phase out']);
  const { sheet } = await planned(book);
  const [header, ...rows] = await planOf(book, sheet);
  const clients = rows.map((row) => row[header!.indexOf('Client')]);
  expect(clients).toContain('P2');
  expect(clients).not.toContain('P3');
  expect(clients).not.toContain('');
});
