import { expect, test } from '@jest/globals';
import type { Rows } from '../open-book';
import { removeMade } from './orders';
import { header, formulasBook } from './formulas-book';

const { book, make, figures } = formulasBook();

/** Names that COUNTIFS takes for patterns or comparisons unless they are escaped, and one with a refund alone. */
const orders: Rows = [
  header,
  ['>100k', 46_027, 10, 1],
  ['a*', 46_030, 20, 2],
  ['ab', 46_031, 40, 3],
  ['a?', 46_032, 80, 4],
  ['"Say" & co', 46_033, 160, 5],
  ['<b>', 46_034, 320, 6],
  ['<b>', 46_035, 640.5, 7],
  ['a*', 46_036, -5, 0],
  ['Ref', 46_037, -7, 0],
  ["'=SUM(A)", 46_038, 3, 1],
];

test('formulas show what values show, also for names that look like patterns', async () => {
  await make(orders, 'values');
  const values = await figures();
  await removeMade();
  await make(orders, 'formulas');
  expect((await book.formulas('Clients', 'B5:B5'))[0]![0]).toMatch(/^=COUNTIFS\(Orders!\$A\$2:\$A\$11,/);
  expect(await figures()).toEqual(values);
  // A refund alone has no last order: no day in 1900.
  expect(values.find(([name]) => name === 'Ref')!.slice(0, 7)).toEqual(['Ref', 0, -7, -7, '', '', '']);
  await removeMade();
});

test('formulas follow the orders, and are written anew when there are more', async () => {
  await make(orders, 'formulas');
  await book.edit('Orders', (sheet) => {
    sheet.getRange('C2').values = [[11]];
  });
  await book.workbook.calculated();
  expect((await book.cells('Clients', 'C5:C5'))[0]![0]).toBe(11);
  await book.edit('Orders', (sheet) => {
    sheet.getRange('A12:D12').values = [['New', 46_039, 4, 1]];
  });
  const { again } = await make(orders, 'formulas');
  expect(again).toMatchObject({ changed: 0, added: ['New'], formulas: [] });
  await book.workbook.calculated();
  expect((await book.formulas('Clients', 'B13:B13'))[0]![0]).toMatch(
    /^=COUNTIFS\(Orders!\$A\$2:\$A\$12,.*\$A13/,
  );
  expect((await book.cells('Clients', 'A13:C13'))[0]).toEqual(['New', 1, 4]);
  await removeMade();
});

test.each<[string, Rows, RegExp]>([
  ['a client like a number', [['00001', 46_030, 1, 1]], /looks like one.*Orders!A2/],
  ['a client like a date', [['1-Mar', 46_030, 1, 1]], /looks like one.*Orders!A2/],
  [
    'clients alike',
    [
      ['ann', 46_030, 1, 1],
      ['Ann', 46_030, 1, 1],
    ],
    /capital letters.*Orders!A3/,
  ],
  ['an amount as text', [['Ann', 46_030, "'1.5", 1]], /is text, or a day in digits.*Orders!C2/],
  ['days in digits', [['Ann', 20_260_103, 1.5, 1]], /is text, or a day in digits.*Orders!B2/],
])('refuses formulas for %s, with the cell', async (_, rows, said) => {
  const all = [
    header,
    ...rows.map((row) => row.map((cell) => (cell === '00001' || cell === '1-Mar' ? `'${cell}` : cell))),
    ['Bob', 46_031, 2, 1],
  ];
  const before = await make(all, 'formulas').catch((error: Error) => error.message);
  expect(before).toMatch(said);
  expect(before).toMatch(/Write values instead. Nothing was changed/);
});

test('made again with formulas after values, the sheet is taken out though a client has no orders any more', async () => {
  const lines: Rows = [header, ['Ann', 46_027, 10, 1], ['Bob', 46_028, 20, 2], ['Ann', 46_029, 40, 3]];
  await make(lines, 'values');
  await book.edit('Orders', (sheet) => {
    sheet.getRange('A3').values = [['Ann']];
  });
  await make(lines, 'formulas');
  expect(await book.cells('Clients', 'A6:C6')).toEqual([['Bob', 1, 20]]);
  await book.edit('Orders', (sheet) => sheet.getRange('3:3').delete('Up'));
  expect(await removeMade()).toEqual({ sheet: 'Clients' });
});

test.each([true, false])(
  'made again, a formula typed over and those of the other rows stay right: Excel fills table columns: %s',
  async (fills) => {
    const { ways } = book.workbook;
    const before = ways.fillsTableColumns;
    try {
      ways.fillsTableColumns = fills;
      await make(orders, 'formulas');
      // Excel offers to take the filling back; she does.
      ways.fillsTableColumns = false;
      await book.edit('Clients', (sheet) => {
        sheet.getRange('C6').formulas = [['=1000+C5']];
      });
      ways.fillsTableColumns = fills;
      await book.edit('Orders', (sheet) => {
        sheet.getRange('C2').values = [[11]];
        sheet.getRange('A12:D13').values = [
          ['New', 46_039, 4, 1],
          ['ab', 46_040, 2, 1],
        ];
      });
      const { again } = await make(orders, 'formulas');
      expect(again).toMatchObject({ added: ['New'], formulas: [{ cell: 'Clients!C6', shown: '=1000+C5' }] });
      await book.workbook.calculated();
      expect(await book.cells('Clients', 'A5:C13')).toEqual([
        ['>100k', 1, 11],
        ['a*', 1, 1011],
        ['ab', 2, 42],
        ['a?', 1, 80],
        ['"Say" & co', 1, 160],
        ['<b>', 2, 960.5],
        ['Ref', 0, -7],
        ['=SUM(A)', 1, 3],
        ['New', 1, 4],
      ]);
      expect(await book.formulas('Clients', 'C6')).toEqual([['=1000+C5']]);
    } finally {
      ways.fillsTableColumns = before;
    }
  },
);

test('made again with values, no formula stays beside a client without orders: who orders again is counted', async () => {
  const lines: Rows = [header, ['Ann', 46_027, 10, 1], ['Bob', 46_028, 20, 2], ['Ann', 46_029, 40, 3]];
  await make(lines, 'formulas');
  await book.edit('Orders', (sheet) => sheet.getRange('3:3').delete('Up'));
  await book.workbook.calculated();
  await make(lines, 'values');
  expect(await book.formulas('Clients', 'A5:E6')).toEqual([
    ['Ann', 2, 50, 46, 46_027],
    ['Bob', 0, 0, 0, ''],
  ]);
  await book.edit('Orders', (sheet) => {
    sheet.getRange('A4:D4').values = [['Bob', 46_040, 30, 1]];
  });
  const { again } = await make(lines, 'values');
  expect(again).toMatchObject({ formulas: [] });
  expect(await book.formulas('Clients', 'A5:E6')).toEqual([
    ['Ann', 2, 50, 46, 46_027],
    ['Bob', 1, 30, 29, 46_040],
  ]);
  expect(await removeMade()).toEqual({ sheet: 'Clients' });
});
