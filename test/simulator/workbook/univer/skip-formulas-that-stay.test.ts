import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
beforeAll(() => {
  workbook = new SimulatedWorkbook();
  workbook.loadSheet("Ann's list", [[1], [2], [3]]);
  workbook.loadSheet('Other', [
    ["=SUM('Ann''s list'!A1:A3)", '=C1+1', 5],
    ['=Total*10', '=SUM(Prices[Price])', 6],
    ['Item', 'Price', ''],
    ['Pen', 4, ''],
  ]);
  const { root } = workbook;
  root.names.add('Total', "='Ann''s list'!$A$3" as never);
  root.worksheets.getItem('Other').tables.add('A3:B4', true).name = 'Prices';
});
afterAll(() => workbook.dispose());

const formulas = () => workbook.root.worksheets.getItem('Other').getRange('A1:B2').formulas;
async function values() {
  await workbook.calculated();
  return workbook.values('Other', 'A1:B2');
}

test('formulas follow what they name on another sheet, and cells of their own', async () => {
  expect(await values()).toEqual([
    [6, 6],
    [30, 4],
  ]);
  workbook.root.worksheets.getItem("Ann's list").getRange('A2:A2').insert('Down');
  workbook.root.worksheets.getItem('Other').getRange('C:C').insert('Right');
  expect(formulas()[0]).toEqual(["=SUM('Ann''s list'!A1:A4)", '=D1+1']);
  expect(await values()).toEqual([
    [6, 6],
    [30, 4],
  ]);
  workbook.root.worksheets.getItem("Ann's list").name = 'Bea';
  expect(formulas()).toEqual([
    ['=SUM(Bea!A1:A4)', '=D1+1'],
    ['=Total*10', '=SUM(Prices[Price])'],
  ]);
  workbook.root.worksheets.getItem('Bea').delete();
  expect((await values())[0]).toEqual(['#REF!', 6]);
});
