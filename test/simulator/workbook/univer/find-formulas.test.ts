import { expect, test } from '@jest/globals';
import { emptySheet } from '../../../../src/simulator/workbook/univer/empty-sheet';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

test('formulas that share an id keep their own after the first of them is typed over', async () => {
  const sheet = emptySheet('one', 'One');
  const workbook = new SimulatedWorkbook({
    data: {
      sheetOrder: ['one', 'two'],
      sheets: {
        one: {
          ...sheet,
          cellData: {
            0: { 0: { v: 1 }, 1: { f: '=A1*2', si: 'filled' } },
            1: { 0: { v: 2 }, 1: { si: 'filled' } },
            2: { 0: { v: 3 }, 1: { si: 'filled' } },
          },
        },
        two: emptySheet('two', 'Two'),
      },
    },
  });
  const shown = async () => {
    await workbook.calculated();
    return workbook.values('One', 'B1:B3').flat();
  };
  expect(await shown()).toEqual([2, 4, 6]);
  workbook.type('Two', 'A1', '=One!B3+1');
  workbook.type('One', 'B1', 'no longer');
  workbook.type('One', 'A3', '10');
  expect(await shown()).toEqual(['no longer', 4, 20]);
  expect(workbook.values('Two', 'A1')).toEqual([[21]]);
  workbook.dispose();
});

test('a formula typed over on a sheet without such ids is forgotten, and another one is calculated', async () => {
  const workbook = new SimulatedWorkbook();
  workbook.loadSheet('Sums', [[1, '=A1+1', '=B1+1']]);
  await workbook.calculated();
  workbook.type('Sums', 'B1', '7');
  workbook.type('Sums', 'D1', '=C1*2');
  workbook.type('Sums', 'A1', '100');
  await workbook.calculated();
  expect(workbook.values('Sums', 'A1:D1')).toEqual([[100, 7, 8, 16]]);
  workbook.dispose();
});
