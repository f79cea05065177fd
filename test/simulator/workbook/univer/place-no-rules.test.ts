import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
beforeAll(() => {
  workbook = new SimulatedWorkbook();
});
afterAll(() => workbook.dispose());

it('formulas are calculated after the cells that they refer to, whatever conditional format covers them', async () => {
  workbook.loadSheet('Sums', [
    [1, 1],
    [1, 1],
  ]);
  const sheet = workbook.root.worksheets.getItem('Sums');
  sheet.getRange('D3:D6').formulas = [['=A1+B1'], ['=D3*10+A2'], ['=D4*10+B2'], ['=D5*10+A1']];
  const { custom } = sheet.getRange('D3:G9').conditionalFormats.add('Custom');
  custom.rule = { formula: '=$D3>10' };
  custom.format.fill.color = '#FFD966';
  await workbook.calculated();
  expect(workbook.values('Sums', 'D3:D6')).toEqual([[2], [21], [211], [2111]]);
  sheet.getRange('A1:B2').values = [
    [3, 4],
    [5, 6],
  ];
  await workbook.calculated();
  expect(workbook.values('Sums', 'D3:D6')).toEqual([[7], [75], [756], [7563]]);
});
