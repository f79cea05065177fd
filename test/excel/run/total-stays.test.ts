import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCustomers, pickCustomers, removeSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import type { Customers } from '../../../src/sheet/customers';
import { choice, customers, model } from '../customers';
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

describe.each(['values', 'live', 'portable'] as const)('written as %s', (writeAs) => {
  describe.each(Object.entries(lists))('%s', (_, { rows, columns, total }) => {
    const asked: Choice = { ...choice, columns, writeAs };
    const other: Choice = {
      ...asked,
      modelId: position,
      columns: { tenure_years: columns.loyalty, volume: columns.sales },
    };
    const found = {
      'found by themselves': findCustomers,
      'that the user picked': async () => {
        await book.select(sheet, 'A1:D6');
        return pickCustomers();
      },
    };

    /** Writes two models beside the customers. The user's count below the first stays when that is removed. */
    async function withTotalLeft(find: () => Promise<Customers>, note?: string) {
      await book.addSheet(sheet, rows);
      await book.edit(sheet, (cells) => {
        cells.getRange('A6:D6').values = [total];
      });
      await writeSegments(await find(), asked, 'keep');
      await book.edit(sheet, (cells) => {
        cells.getRange('E6').formulas = [['=COUNTIF(E2:E5,"Treasure")']];
        if (note) cells.getRange('F6').values = [[note]];
      });
      await writeSegments(await find(), other, 'keep');
      await removeSegments(await find(), model.id, { takesPolicy: false });
      expect(await book.cells(sheet, 'G1:H1')).not.toContainEqual(['', '']);
    }

    describe.each(Object.entries(found))('customers %s', (_how, find) => {
      test.each([undefined, 'Treasures'])(
        'the other model is still known, and goes (note: %s)',
        async (note) => {
          await withTotalLeft(find, note);
          const customersNow = await find();
          expect(customersNow.segmentedBy).toEqual([position]);
          expect(customersNow.headers.filter((header) => header !== '')).toEqual(rows[0]);
          await removeSegments(customersNow, position, { takesPolicy: true });
          expect(await book.formulas(sheet, 'E1:H6')).toEqual([
            ...customers.map(() => ['', '', '', '']),
            ['=COUNTIF(E2:E5,"Treasure")', note ?? '', '', ''],
          ]);
          expect(await book.names()).toEqual([]);
        },
      );
    });

    test('the first model is written again beside the other, and the total stays', async () => {
      await withTotalLeft(findCustomers);
      await writeSegments(await findCustomers(), asked, 'keep');
      expect((await findCustomers()).segmentedBy).toEqual(expect.arrayContaining([model.id, position]));
      expect(await book.formulas(sheet, 'E6')).toEqual([['=COUNTIF(E2:E5,"Treasure")']]);
      const columnNames = (await book.names()).filter(({ name }) => name.startsWith('_ClientTier'));
      expect(columnNames).toHaveLength(4);
    });
  });
});

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
