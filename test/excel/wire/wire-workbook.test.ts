import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';
import { startOffice } from '../../setup/office';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await startOffice(new SimulatedWorkbook());
  excel.defineFunctions([
    { id: 'GREETING', name: 'GREETING', parameters: [{ name: 'client' }, { name: 'score' }] },
  ]);
  CustomFunctions.associate('GREETING', (client: string, score: number) => `${client} has ${score}`);
});

afterAll(() => {
  excel.dispose();
});

test('formulas calculate, and ask the functions of the add-in', async () => {
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
    cells.formulas = [['Acme', '=20+22', '=GREETING(A1,B1)']];
    cells.load('values');
    await context.sync();
    expect(cells.values[0]?.slice(0, 2)).toEqual(['Acme', 42]);
    await excel.workbook.calculated();
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([['Acme', 42, 'Acme has 42']]);
  });
});
