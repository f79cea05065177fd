import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { findCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model } from '../customers';
import { partOf } from '../faults/thoroughness';
import { startFunctions } from '../formulas';
import { openAnother, type Book } from '../open-book';

let book: Book;
beforeAll(async () => {
  book = await openAnother();
  await startFunctions(book);
});
afterAll(() => book.excel.dispose());

const sheet = 'Customers';
const remove = async () => removeSegments(await findCustomers(), model.id, { takesPolicy: true });

beforeEach(() => book.clear());

const places = [
  ['inside the list', 'C'],
  ['after the first column', 'B'],
  ['before ClientTier’s', 'E'],
  ['between ClientTier’s', 'F'],
  ['before the list', 'A'],
] as const;

const cases = (['values', 'live', 'portable'] as const).flatMap((writeAs) =>
  [2, 3].flatMap((inserted) =>
    places.flatMap(([place, column]) =>
      ['the first client', 'her tier'].map((where) => ({ writeAs, inserted, place, column, where })),
    ),
  ),
);

test.each(
  partOf(cases, ({ writeAs, inserted, place, where }) => [
    `${writeAs} ${place}`,
    `${writeAs} ${where}`,
    `${inserted} ${place}`,
    `${where} ${place}`,
  ]),
)(
  'written as $writeAs, $inserted blank columns that somebody inserts $place hide them not from one who is at $where',
  async ({ writeAs, inserted, column, where }) => {
    const asked: Choice = { ...choice, writeAs };
    const insert = () =>
      book.edit(sheet, (cells) => {
        for (let count = 0; count < inserted; count++) cells.getRange(`${column}:${column}`).insert('Right');
      });
    await book.addSheet(sheet, customers);
    await insert();
    const before = await book.cells(sheet, 'A1:Z9');
    await book.clear();
    await book.addSheet(sheet, customers);
    await writeSegments(await findCustomers(), asked, 'keep');
    await insert();
    const names = (await book.names()).filter(({ name }) => /^_ClientTier_\d+_Segment/.test(name));
    const cell = /\$([A-Z]+)\$1/.exec(names[0]!.formula)![1];
    await book.select(sheet, where === 'her tier' ? `${cell}2` : column === 'A' ? 'E2' : 'A2');
    const found = await findCustomers();
    expect(found.segmentedBy).toEqual([model.id]);
    expect(found.headers.filter((header) => header !== '')).toEqual(customers[0]);
    const columns = { sales: found.headers.indexOf('Sales'), loyalty: found.headers.indexOf('Loyalty') };
    await writeSegments(found, { ...asked, columns }, 'keep');
    expect((await book.names()).filter(({ name }) => name.endsWith('_Segment'))).toHaveLength(1);
    await remove();
    expect(await book.cells(sheet, 'A1:Z9')).toEqual(before);
  },
);

test('two lists beside each other that were segmented each for itself stay two', async () => {
  const others = [
    ['Account', 'Revenue', 'Town', 'Years'],
    ['Xenon', 5, 'Rome', 1],
    ['Yonder', 7, 'Nice', 2],
    ['Zack', 9, 'Genf', 3],
    ['Zoe', 11, 'Graz', 4],
  ];
  await book.addSheet(sheet, customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit(sheet, (cells) => {
    cells.getRange('J1:M5').values = others;
  });
  await book.select(sheet, 'J2');
  await writeSegments(await findCustomers(), choice, 'keep');
  for (const [cell, headers] of [
    ['A2', customers[0]],
    ['J2', others[0]],
  ] as const) {
    await book.select(sheet, cell);
    const found = await findCustomers();
    expect(found.headers).toEqual(headers);
    expect(found.segmentedBy).toEqual([model.id]);
  }
});

test('a blank column inside the list hides ClientTier’s no more if she counts right under them', async () => {
  await book.addSheet(sheet, customers);
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.edit(sheet, (cells) => {
    cells.getRange('E6:F6').formulas = [['=COUNTIF(E2:E5,"Treasure")', 'Treasures']];
    cells.getRange('C:C').insert('Right');
  });
  const found = await findCustomers();
  expect(found.segmentedBy).toEqual([model.id]);
  expect(found.headers.filter((header) => header !== '')).toEqual(customers[0]);
});
