import { expect, test } from '@jest/globals';
import { entryOf } from '../../../src/sheet/cells/inert-text';
import { awkwardLayout, awkwardRows } from '../../summary/awkward-list';
import { expectedSheet } from '../../summary/expected-sheet';
import { bookForTests } from '../book/book-for-tests';
import { rounded } from './figures';

const book = bookForTests();

test('names that look like patterns, comparisons or formulas are counted as they are', async () => {
  const asTyped = (cell: string | number | boolean) =>
    typeof cell === 'string' && cell !== '' ? `'${cell}` : entryOf(cell);
  await book.addSheet('List', [
    ['Segment', 'Amount', 'Owner'],
    ...awkwardRows.map((row) => row.map(asTyped)),
  ]);
  const { cells } = awkwardLayout();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Summary');
    for (const { row, column, input } of cells) sheet.getCell(row, column).values = [[input]];
    await context.sync();
  });
  await book.workbook.calculated();
  const shown = (await book.cells('Summary', 'A1:I90')).map((row) => rounded(row));
  const { tiers, concentration, owners } = expectedSheet();
  expect(shown.slice(5, 5 + tiers.length)).toEqual(tiers);
  const top = shown.findIndex(([name]) => name === 'Concentration') + 1;
  expect(shown.slice(top, top + 6).map((row) => row[3])).toEqual(concentration);
  const first = shown.findIndex(([name], row) => row > top + 6 && name === owners[0]![0]);
  const byOwner = shown.slice(first, first + owners.length).map((row) => row.slice(0, 5));
  expect(byOwner).toEqual(owners);
});
