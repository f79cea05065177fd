import { expect, test } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

test.each(['Customers', 'CT_Clients', '_Clients', 'Clients.2026'])(
  'formulas read the columns of a table called %s',
  async (name) => {
    const workbook = new SimulatedWorkbook();
    const sheet = workbook.root.worksheets.add('List');
    const range = sheet.getRange('A4:B6');
    range.values = [
      ['Customer', 'Sales'],
      ['Ann', 1],
      ['Bob', 2],
    ];
    sheet.tables.add(range, true).name = name;
    sheet.getRange('D1:D3').formulas = [
      [`=SUM(${name}[Sales])`],
      [`=COUNTIFS(${name}[Customer],"=Bob")`],
      [`=ROWS(${name}[Sales])`],
    ];
    await workbook.calculated();
    expect(sheet.getRange('D1:D3').values).toEqual([[3], [1], [2]]);
    workbook.dispose();
  },
);
