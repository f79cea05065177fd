import { expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

it.each([0, 5, 20, 40])(
  'a cell that is cleared while its formula is calculated stays blank (after %i turns)',
  async (turns) => {
    const workbook = new SimulatedWorkbook();
    try {
      const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);
      range('A1:B1').values = [[3, '=A1*2']];
      const settled = workbook.settle();
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      range('B1').clear();
      await settled;
      await workbook.calculated();
      expect(range('A1:B1').values).toEqual([[3, '']]);
    } finally {
      workbook.dispose();
    }
  },
);
