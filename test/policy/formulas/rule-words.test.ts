import { afterAll, expect, test } from '@jest/globals';
import { isWordOrPercentage } from '../../../src/policy/formulas/rule-word-checks';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';

const workbook = new SimulatedWorkbook();
const sheet = workbook.root.worksheets.add('Rules');
afterAll(() => workbook.dispose());

/** German has the English words `Median` and `Top %`. */
const words = ['number', 'median', 'zahl', 'median'];
const beforePercent = ['top', 'percentile', 'top', 'perzentil'];

test.each([
  [['Median', 'Zahl'], true],
  [['Top 20 %', 'Perzentil 80 %'], true],
  [['Median', 'Medium'], false],
  [['Top', 'Median'], false],
])('words that two languages share count once: %p', async (rules, isRight) => {
  sheet.getRange('A1:A2').values = rules.map((rule) => [rule]);
  sheet.getRange('C1').formulas = [[`=${isWordOrPercentage('A1:A2', words, beforePercent, 2)}`]];
  await workbook.calculated();
  expect(sheet.getRange('C1').values).toEqual([[isRight]]);
});
