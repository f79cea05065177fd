import { describe, expect, test } from '@jest/globals';
import { writeClientsSheet } from '../../../src/excel/use-cases';
import type { Rows } from '../open-book';
import { foundOrders, removeMade } from './orders';
import { header, formulasBook } from './formulas-book';

const { book, make } = formulasBook();

describe('formulas that Excel has moved are still written anew, and taken out', () => {
  const few: Rows = [header, ['Ann', 46_027, 10, 1], ['Bob', 46_028, 20, 2], ['Ann', 46_029, 40, 3]];
  const sheets = () => book.workbook.root.worksheets;
  const shown = async () => {
    await book.workbook.calculated();
    const [headers = [], ...rows] = await book.cells('Clients', 'A4:M7');
    const columns = ['Customer', 'Orders', 'Sales', 'Days since last order'].map((each) =>
      headers.indexOf(each),
    );
    return rows.map((row) => columns.map((column) => (column < 0 ? 'no column' : row[column])));
  };
  test.each<[string, () => void, readonly (readonly unknown[])[]]>([
    [
      'an order was deleted',
      () => sheets().getItem('Orders').getRange('2:2').delete('Up'),
      [
        ['Ann', 2, 540, 109],
        ['Bob', 1, 20, 114],
        ['New', 1, 4, 108],
      ],
    ],
    [
      'an order was inserted between two',
      () => {
        sheets().getItem('Orders').getRange('3:3').insert('Down');
        sheets().getItem('Orders').getRange('A3:D3').values = [['Bob', 46_030, 300, 1]];
      },
      [
        ['Ann', 3, 550, 109],
        ['Bob', 2, 320, 112],
        ['New', 1, 4, 108],
      ],
    ],
    [
      'the sheet of the orders has another name',
      () => {
        sheets().getItem('Orders').name = 'Orders, 2026';
      },
      [
        ['Ann', 3, 550, 109],
        ['Bob', 1, 20, 114],
        ['New', 1, 4, 108],
      ],
    ],
  ])('though %s', async (_, change, wanted) => {
    await make(few, 'formulas');
    change();
    const name = sheets()
      .items()
      .map((each) => each.name)
      .find((each) => each.startsWith('Orders'))!;
    const count = sheets().getItem(name).getUsedRange().values.length;
    await book.edit(name, (sheet) => {
      sheet.getRange(`A${count + 1}:D${count + 2}`).values = [
        ['Ann', 46_033, 500, 1],
        ['New', 46_034, 4, 1],
      ];
    });
    await book.activate(name);
    const { list, choice } = await foundOrders({ writeAs: 'formulas' });
    const { again } = await writeClientsSheet(list, choice);
    expect(again).toMatchObject({ added: ['New'], formulas: [] });
    expect(await shown()).toEqual(wanted);
    sheets().getItem(name).getRange('2:2').delete('Up');
    expect(await removeMade()).toEqual({ sheet: 'Clients' });
  });

  test.each<[string, string, (cells: ReturnType<ReturnType<typeof sheets>['getItem']>) => void]>([
    ['she inserted a column', '', (cells) => cells.getRange('B:B').insert('Right')],
    ['she deleted the column Orders', 'no column', (cells) => cells.getRange('B:B').delete('Left')],
  ])('though %s on their sheet', async (_, orders, change) => {
    await make(few, 'formulas');
    change(sheets().getItem('Clients'));
    await book.edit('Orders', (sheet) => {
      sheet.getRange('A5:D5').values = [['Ann', 46_033, 500, 1]];
    });
    await book.activate('Orders');
    const { list, choice } = await foundOrders({ writeAs: 'formulas' });
    const { again } = await writeClientsSheet(list, choice);
    expect(again).toMatchObject({ formulas: [] });
    expect((await shown()).slice(0, 2)).toEqual([
      ['Ann', orders || 3, 550, 109],
      ['Bob', orders || 1, 20, 114],
    ]);
  });
});
