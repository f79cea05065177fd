import { expect, test } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

test('two long formulas give their own results even if their texts have the same 32-bit hash', async () => {
  const rest = '+0*LEN("a formula of more than sixty-four characters of which one is kept")';
  const workbook = new SimulatedWorkbook();
  workbook.loadSheet('Sums', [[1, `=IF(A1>0,59430738)${rest}`, `=IF(A1>0,46385607)${rest}`]]);
  await workbook.calculated();
  expect(workbook.values('Sums', 'B1:C1')).toEqual([[59430738, 46385607]]);
  workbook.dispose();
});

test('a formula cleared with its table and entered again for a new table of that name uses the new table', async () => {
  const workbook = new SimulatedWorkbook();
  const formula = '=SUM(Sales)+0*LEN("a formula of more than sixty-four characters, of which one is kept")';
  const begin = async (name: string, first: number) => {
    const sheet = workbook.root.worksheets.add(name);
    sheet.getRange('A1:A3').values = [['Amount'], [first], [2]];
    sheet.tables.add('A1:A3', true).name = 'Sales';
    sheet.getRange('C1').values = formula;
    await workbook.settle();
    return sheet;
  };
  const before = await begin('Before', 1);
  expect(before.getRange('C1').values).toEqual([[3]]);
  workbook.root.tables.getItem('Sales').convertToRange();
  before.getRange('A1:C3').clear();
  before.delete();
  await workbook.settle();

  const now = await begin('Now', 10);
  now.getRange('A2').values = [[20]];
  await workbook.settle();
  expect(now.getRange('C1').values).toEqual([[22]]);
  workbook.dispose();
});
