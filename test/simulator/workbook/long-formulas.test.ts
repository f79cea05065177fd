import { expect, test } from '@jest/globals';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';

test('two long formulas are calculated each by itself, also where their texts have the same 32-bit hash', async () => {
  const rest = '+0*LEN("a formula of more than sixty-four characters of which one is kept")';
  const workbook = new SimulatedWorkbook();
  workbook.loadSheet('Sums', [[1, `=IF(A1>0,59430738)${rest}`, `=IF(A1>0,46385607)${rest}`]]);
  await workbook.calculated();
  expect(workbook.values('Sums', 'B1:C1')).toEqual([[59430738, 46385607]]);
  workbook.dispose();
});
