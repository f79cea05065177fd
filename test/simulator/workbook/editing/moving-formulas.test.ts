import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  range('A1:E3').values = [
    ['Client', 'City', 'Sales', 'Twice', 'More'],
    ['Ann', 'Bonn', 3, '=2*C2', '=D2+1'],
    ['Bob', 'Lyon', 6, '=2*C3', '=D3+1'],
  ];
});
afterEach(() => workbook.dispose());

describe.each([
  ['a range', false],
  ['a table', true],
])('the formulas of %s', (_, isTable) => {
  beforeEach(async () => {
    if (isTable) workbook.root.tables.add(`${range('A1').worksheet.name}!A1:E3`, true);
    range('G2').values = '=SUM(C2:C3)';
    await workbook.settle();
  });

  it.each([
    ['a column is deleted', () => range('B:B').delete('Left'), 'C2:D3', 'F2'],
    ['a column beside is deleted', () => range('F:F').delete('Left'), 'D2:E3', 'F2'],
    ['a column is inserted', () => range('B:B').insert('Right'), 'E2:F3', 'H2'],
    ['a row is inserted', () => range('1:1').insert('Down'), 'D3:E4', 'G3'],
  ])('go on reading their cells, and show it, when %s', async (_, change, clients, total) => {
    change();
    await workbook.settle();
    expect(range(clients).values).toEqual([
      [6, 7],
      [12, 13],
    ]);
    expect(range(total).values).toEqual([[9]]);
    const [[formula]] = range(total).formulas as [[string]];
    expect(formula).toMatch(/^=SUM\(/);
  });

  it('of a deleted row are deleted with it', async () => {
    range('2:2').delete('Up');
    await workbook.settle();
    expect(range('D2:E2').values).toEqual([[12, 13]]);
  });
});
