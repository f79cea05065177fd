import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  range('A1:B3').values = [
    [1, 4],
    [2, 5],
    [3, 6],
  ];
});
afterEach(() => workbook.dispose());

describe('merged cells (https://learn.microsoft.com/javascript/api/excel/excel.range)', () => {
  it('keep what was in the upper left, and are split again', () => {
    range('A1:B2').merge();
    expect(range('A1:B3').values).toEqual([
      [1, ''],
      ['', ''],
      [3, 6],
    ]);
    expect(range('A1:B3').getMergedAreasOrNullObject()?.address).toBe('Sheet1!A1:B2');
    // https://github.com/OfficeDev/office-js/issues/3611
    expect(range('B1:B3').getMergedAreasOrNullObject()).toBeNull();
    expect(range('A2:B3').getMergedAreasOrNullObject()).toBeNull();
    range('B2:B3').unmerge();
    expect(range('A1:B3').getMergedAreasOrNullObject()).toBeNull();
  });

  it('are made row by row across', () => {
    range('A1:B2').merge(true);
    expect(range('A1:B2').values).toEqual([
      [1, ''],
      [2, ''],
    ]);
    expect(range('A1:B2').getMergedAreasOrNullObject()?.areaCount).toBe(2);
  });
});
