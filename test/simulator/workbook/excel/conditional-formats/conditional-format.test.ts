import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

describe('conditional formats', () => {
  const addGold = (address: string) => {
    const format = range(address).conditionalFormats.add('CellValue');
    format.cellValue.format.fill.color = '#FFD700';
    format.cellValue.format.font.color = '#333333';
    format.cellValue.rule = { formula1: '="Gold"', operator: 'EqualTo' };
    return format;
  };

  it('are read back as they were set', () => {
    const gold = addGold('B2:B10');
    const custom = range('B2:B10').conditionalFormats.add('Custom');
    (custom.custom.rule as { formula: string }).formula = '=B2>5';
    custom.custom.format.font.bold = true;
    const text = range('A1').conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'x' };
    expect(
      range('B3')
        .conditionalFormats.items()
        .map(({ id }) => id),
    ).toEqual([custom.id, gold.id]);
    expect([gold.type, gold.priority, gold.cellValue.rule]).toEqual([
      'CellValue',
      2,
      { formula1: '="Gold"', operator: 'EqualTo' },
    ]);
    expect(gold.cellValue.format.fill.color).toBe('#FFD700');
    expect((custom.custom.rule as { formula: string }).formula).toBe('=B2>5');
    expect(text.textComparison.rule).toEqual({ operator: 'Contains', text: 'x' });
  });

  it('move with their cells and go with them', () => {
    const gold = addGold('B2:B10');
    range('A:A').insert('Right');
    expect(gold.getRange().address).toBe('Sheet1!C2:C10');
    range('1:1').insert('Down');
    expect(gold.getRange().address).toBe('Sheet1!C3:C11');
    range('C:C').delete('Left');
    expect(sheet().getRange().conditionalFormats.getCount()).toBe(0);
  });

  it('are cleared from a range', () => {
    addGold('B2:B10');
    addGold('D2:D10');
    range('B:B').conditionalFormats.clearAll();
    expect(
      sheet()
        .getRange()
        .conditionalFormats.items()
        .map((format) => format.getRange().address),
    ).toEqual(['Sheet1!D2:D10']);
  });
});
