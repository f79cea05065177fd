import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
beforeAll(() => {
  workbook = new SimulatedWorkbook();
});
afterAll(() => workbook.dispose());

it('a formula that is calculated again keeps the format of its cell', async () => {
  workbook.loadSheet('Sums', [[1000, 2000, false]]);
  const sheet = workbook.root.worksheets.getItem('Sums');
  sheet.getRange('B1').numberFormat = [['#,##0']];
  sheet.getRange('D1').formulas = [['=IF(C1,B1,A1)']];
  await workbook.calculated();
  const format = () => sheet.getRange('D1').numberFormat[0]![0];
  expect([workbook.values('Sums', 'D1'), format()]).toEqual([[[1000]], 'General']);
  sheet.getRange('C1').values = [[true]];
  await workbook.calculated();
  expect([workbook.values('Sums', 'D1'), format()]).toEqual([[[2000]], 'General']);
});

it('a formula that is entered takes the format of the cell that it refers to', async () => {
  workbook.loadSheet('Days', [[46_000]]);
  const sheet = workbook.root.worksheets.getItem('Days');
  sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
  sheet.getRange('B1').formulas = [['=A1']];
  await workbook.calculated();
  expect(sheet.getRange('B1').numberFormat).toEqual([['yyyy-mm-dd']]);
});
