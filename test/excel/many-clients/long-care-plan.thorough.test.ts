import { beforeAll, expect, jest, test } from '@jest/globals';
import { removeCare } from '../../../src/excel/use-cases';
import { asOf, planned, segmentedList } from '../care/care-list';
import { bookForTests } from '../book/book-for-tests';
import { measured, prepareMeasuring } from './measured';

jest.setTimeout(3_600_000);

/** Enough that the plan's formulas would be more than 5 MB in an answer of as many cells as usual. */
const clients = 2900;

const book = bookForTests();
beforeAll(async () => {
  prepareMeasuring();
  await segmentedList(book, [
    ['Client', 'Sales', 'Loyalty', 'Owner', 'Last contact'],
    ...Array.from({ length: clients }, (_, row) => [`Client ${row}`, 50 + row, row % 9, 'Ann', asOf - 150]),
  ]);
});

test('a plan of 2,900 clients is made, made again with what she wrote, and removed', async () => {
  const result = await measured(book, 'Care plan', (options) => planned(book, {}, options), 2);
  const row = (await book.cells(result.sheet, 'B1:B90')).findIndex(([name]) => name === 'Client 2899') + 1;
  await book.edit(result.sheet, (sheet) => {
    sheet.getRange(`O${row}`).values = [['Longer warranty']];
  });
  await measured(book, 'Care plan made again', (options) => planned(book, {}, options), 2);
  expect(await book.cells(result.sheet, `B${row}:O${row}`)).toEqual([
    expect.arrayContaining(['Client 2899', 'Longer warranty']),
  ]);
  await book.edit(result.sheet, (sheet) => {
    sheet.getRange(`O${row}`).values = [['']];
  });
  expect(await removeCare()).toMatchObject({ sheet: result.sheet });
});
