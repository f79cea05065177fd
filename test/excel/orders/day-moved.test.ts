import { beforeEach, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';
import { foundOrders, header, removeMade } from './orders';

const book = bookForTests();
const lastOrders = [46_086, 46_054];

beforeEach(async () => {
  await book.clear();
  await book.addSheet('Orders', [
    header,
    ['R1', 'Ann', 46_027, 100, 'Bonn'],
    ['R2', 'Ann', lastOrders[0]!, 50, 'Bonn'],
    ['R3', 'Bob', lastOrders[1]!, 15, 'Lyon'],
  ]);
});

const sheet = () => book.workbook.root.worksheets.getItem('Clients');

async function make(writeAs: 'values' | 'formulas') {
  await book.activate('Orders');
  const { list, choice } = await foundOrders({ writeAs, asOf: undefined });
  await writeClientsSheet(list, choice);
  await book.workbook.calculated();
}

/** What is above the table of two clients, row by row, without blank cells. */
const above = (top: number) =>
  sheet()
    .getRange(`A1:H${top - 1}`)
    .values.map((row) => row.filter((cell) => cell !== ''))
    .filter((row) => row.length > 0);

const inserted = {
  'a title is inserted above all': ['1:1', 'Down', 'B2', 5],
  'a column is inserted before the day': ['B:B', 'Right', 'C1', 4],
  'a column is inserted before all': ['A:A', 'Right', 'C1', 4],
} as const;

test.each(
  Object.entries(inserted).flatMap(([name, [...how]]) =>
    (['values', 'formulas'] as const).map((writeAs) => [name, writeAs, ...how] as const),
  ),
)(
  'if %s, the sheet with %s keeps its one day, and counts to the one typed there',
  async (_, writeAs, cells, shift, day, top) => {
    await make(writeAs);
    sheet().getRange(cells).insert(shift);
    sheet().getRange(day).values = [[46_200]];
    const note = above(top).at(-1);
    await make(writeAs);
    expect(above(top)).toEqual([['As of', 46_200], note]);
    const all = sheet().getRange(`A${top}:M${top + 2}`).values;
    const days = all[0]!.indexOf('Days since last order');
    expect(all.slice(1).map((row) => row[days])).toEqual(lastOrders.map((last) => 46_200 - last));
  },
);

test.each([
  ['a row above it', '1:1', 'Down', 'formulas'],
  ['a column before it', 'A:A', 'Right', 'values'],
] as const)('is removed whole though she has inserted %s', async (_, cells, shift, writeAs) => {
  await make(writeAs);
  sheet().getRange(cells).insert(shift);
  await make(writeAs);
  await removeMade();
  const { notKeptByUniver } = await book.everything();
  expect(notKeptByUniver.map(({ name }) => name)).not.toContain('Clients');
});
