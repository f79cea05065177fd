import { expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

it('a formula means the name of its own workbook, though another workbook has the same formula', async () => {
  const workbooks = [new SimulatedWorkbook(), new SimulatedWorkbook()];
  const answers: unknown[] = [];
  for (const [index, workbook] of workbooks.entries()) {
    workbook.loadSheet('List', [[7, 8], ['']]);
    const sheet = workbook.root.worksheets.getItem('List');
    workbook.root.names.add('Best', sheet.getRange(index === 0 ? 'A1' : 'B1'));
    await workbook.calculated();
    sheet.getRange('A2').formulas = [['=Best+1']];
    await workbook.calculated();
    answers.push(workbook.values('List', 'A2'));
  }
  expect(answers).toEqual([[[8]], [[9]]]);
  for (const workbook of workbooks) workbook.dispose();
});
