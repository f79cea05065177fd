import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { findCustomers, pickCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
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
beforeEach(() => book.clear());

const sheet = 'Customers';
const position = 'position';
/**
 * Sales in the last column, or in the middle: the total's row then ends right beside ClientTier's columns, or earlier.
 */
const lists = {
  'a total of the last column': {
    rows: customers.map(([client, sales, city, loyalty]) => [client!, city!, loyalty!, sales!]),
    columns: { sales: 3, loyalty: 2 },
    total: ['Total', '', '', 520],
  },
  'a total of another column': {
    rows: customers,
    columns: { sales: 1, loyalty: 3 },
    total: ['Total', 520, '', ''],
  },
};

const finds = {
  'found by themselves': findCustomers,
  'that the user picked': async () => {
    await book.select(sheet, 'A1:D6');
    return pickCustomers();
  },
};

interface Case {
  readonly writeAs: 'values' | 'live' | 'portable';
  readonly list: keyof typeof lists;
  readonly how: keyof typeof finds;
  readonly note?: string | undefined;
}

const written = (['values', 'live', 'portable'] as const).flatMap((writeAs) =>
  (['a total of the last column', 'a total of another column'] as const).map((list) => ({ writeAs, list })),
);
const cases: readonly Case[] = written.flatMap((each) =>
  (['found by themselves', 'that the user picked'] as const).flatMap((how) =>
    [undefined, 'Treasures'].map((note) => ({ ...each, how, note })),
  ),
);

const askedFor = ({ writeAs, list }: Pick<Case, 'writeAs' | 'list'>): Choice => ({
  ...choice,
  columns: lists[list].columns,
  writeAs,
});

/** Writes two models beside the customers. The user's count below the first stays when that is removed. */
async function withTotalLeft({ writeAs, list, how, note }: Case) {
  const { rows, columns, total } = lists[list];
  const find = finds[how];
  await book.addSheet(sheet, rows);
  await book.edit(sheet, (cells) => {
    cells.getRange('A6:D6').values = [total];
  });
  const asked = askedFor({ writeAs, list });
  await writeSegments(await find(), asked, 'keep');
  await book.edit(sheet, (cells) => {
    cells.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
    if (note) cells.getRange('F6').values = [[note]];
  });
  const ofPosition = { tenure_years: columns.loyalty, volume: columns.sales };
  await writeSegments(await find(), { ...asked, modelId: position, columns: ofPosition }, 'keep');
  await removeSegments(await find(), model.id, { takesPolicy: false });
  expect(await book.cells(sheet, 'G1:H1')).not.toContainEqual(['', '']);
}

test.each(
  partOf(cases, ({ writeAs, list, how, note }) => [
    `${writeAs} ${list}`,
    `${writeAs} ${how}`,
    `${list} ${how}`,
    `${how} ${note}`,
    `${list} ${note}`,
    `${writeAs} ${note}`,
  ]),
)(
  'written as $writeAs over $list, customers $how: the other model is still known, and goes (note: $note)',
  async (given) => {
    const find = finds[given.how];
    await withTotalLeft(given);
    const customersNow = await find();
    expect(customersNow.segmentedBy).toEqual([position]);
    expect(customersNow.headers.filter((header) => header !== '')).toEqual(lists[given.list].rows[0]);
    await removeSegments(customersNow, position, { takesPolicy: true });
    expect(await book.formulas(sheet, 'E1:H6')).toEqual([
      ...customers.map(() => ['', '', '', '']),
      ['=COUNTIF(E2:E5,"Treasure")', given.note ?? '', '', ''],
    ]);
    expect(await book.names()).toEqual([]);
  },
);

test.each(partOf(written, ({ writeAs, list }) => [writeAs, list]))(
  'written as $writeAs over $list, the first model is written again beside the other, and the total stays',
  async (given) => {
    await withTotalLeft({ ...given, how: 'found by themselves' });
    await writeSegments(await findCustomers(), askedFor(given), 'keep');
    expect((await findCustomers()).segmentedBy).toEqual(expect.arrayContaining([model.id, position]));
    expect(await book.formulas(sheet, 'E6')).toEqual([['=COUNTIF(E2:E5,"Treasure")']]);
    const columnNames = (await book.names()).filter(({ name }) => name.startsWith('_ClientTier'));
    expect(columnNames).toHaveLength(4);
  },
);

test('columns that belong to a list beside are not taken for this one’s', async () => {
  const others = [
    ['Account', 'Revenue', 'Town', 'Years'],
    ['Xenon', 5, 'Rome', 1],
    ['Yonder', 7, 'Nice', 2],
    ['Zack', 9, 'Genf', 3],
    ['Zoe', 11, 'Graz', 4],
  ];
  await book.addSheet(sheet, customers);
  await book.edit(sheet, (cells) => {
    cells.getRange('G1:J5').values = others;
  });
  await book.select(sheet, 'G2');
  await writeSegments(await findCustomers(), choice, 'keep');
  await book.select(sheet, 'A2');
  expect((await findCustomers()).segmentedBy).toEqual([]);
  await book.select(sheet, 'G2');
  expect((await findCustomers()).segmentedBy).toEqual([model.id]);
});
