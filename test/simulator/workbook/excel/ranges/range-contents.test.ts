import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';
import { type WorkbookObject } from '../../../../../src/simulator/workbook/excel/workbook/workbook';

let workbook: SimulatedWorkbook;
let root: WorkbookObject;
const sheet = () => root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  root = workbook.root as WorkbookObject;
});
afterEach(() => workbook.dispose());

describe('values written to a range', () => {
  it('are read back as Excel stores them', () => {
    range('A1:D2').values = [
      ['12', "'12", 3.5, true],
      ['text', '35%', '', '1,234.50'],
    ];
    expect(range('A1:D2').values).toEqual([
      [12, '12', 3.5, true],
      ['text', 0.35, '', 1234.5],
    ]);
    expect(range('A1:D2').valueTypes).toEqual([
      ['Double', 'String', 'Double', 'Boolean'],
      ['String', 'Double', 'Empty', 'Double'],
    ]);
    expect(range('A1:D2').text).toEqual([
      ['12', '12', '3.5', 'TRUE'],
      ['text', '35%', '', '1,234.50'],
    ]);
  });

  it('keep their type when the format becomes Text, and when it no longer is', () => {
    range('A1').values = 7;
    range('B1').numberFormat = '@';
    range('B1').values = '007';
    range('A1').numberFormat = '@';
    range('B1').numberFormat = 'General';
    expect(range('A1:B1').values).toEqual([[7, '007']]);
    expect(range('A1:B1').valueTypes).toEqual([['Double', 'String']]);
  });

  it('fill every cell if there is a single value', () => {
    range('B2:C3').values = 'x';
    expect(range('A1:C3').values).toEqual([
      ['', '', ''],
      ['', 'x', 'x'],
      ['', 'x', 'x'],
    ]);
  });

  it('leave a cell unchanged for null', () => {
    range('A1:B1').values = [[1, 2]];
    range('A1:B1').values = [[null, 3]];
    expect(range('A1:B1').values).toEqual([[1, 3]]);
  });
});

describe('the surrounding region of a cell', () => {
  it('continues past a formula that shows nothing', async () => {
    range('A1:A2').values = [['Client'], ['Ada']];
    range('A3').formulas = [['=IF(TRUE,"","x")']];
    await workbook.calculated();
    expect(range('A3').values).toEqual([['']]);
    expect(range('A1').getSurroundingRegion().address).toMatch(/A1:A3$/);
  });

  it('is found on a sheet with contents in its last cell, and ends at the sheet', () => {
    range('A1:B2').values = [
      ['Client', 'Sales'],
      ['Ada', 1],
    ];
    range('XFC1048576:XFD1048576').values = [['far', 2]];
    expect(range('B2').getSurroundingRegion().address).toMatch(/A1:B2$/);
    expect(range('XFD1048576').getSurroundingRegion().address).toMatch(/XFC1048576:XFD1048576$/);
  });
});
