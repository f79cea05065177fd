import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

describe('a defined name', () => {
  it('moves with its cells and becomes #REF! with them', () => {
    const { names } = workbook.root;
    const name = names.add('Tier', range('C1:C5'));
    expect(name.formula).toBe('=Sheet1!$C$1:$C$5');
    range('A:A').insert('Right');
    expect(name.getRange().address).toBe('Sheet1!D1:D5');
    range('D:D').delete('Left');
    expect(name.value).toBe('#REF!');
    expect(name.getRangeOrNullObject()).toBeNull();
    expect(() => name.getRange()).toThrow("doesn't exist");
  });

  it('can be hidden, be of a sheet, and have a constant for a value', () => {
    const own = sheet().names.add('Cutoff', '=10000');
    own.visible = false;
    expect([own.visible, own.value, own.type, own.scope]).toEqual([false, 10000, 'Integer', 'Worksheet']);
    expect(workbook.root.names.getItemOrNullObject('Cutoff')).toBeNull();
    expect(workbook.root.names.add('Label', 'Gold').value).toBe('Gold');
  });

  it('is found as an address and in formulas', async () => {
    range('A1:A2').values = [[2], [3]];
    workbook.root.names.add('Numbers', range('A1:A2'));
    range('B1').values = '=SUM(Numbers)';
    await workbook.settle();
    expect(range('B1').values).toEqual([[5]]);
    expect(range('numbers').address).toBe('Sheet1!A1:A2');
  });

  it('that comes to stand for other cells, or none, is calculated anew', async () => {
    range('A1:A3').values = [[2], [3], [4]];
    const name = workbook.root.names.add('Numbers', range('A1:A2'));
    range('C1').values = '=SUM(Numbers)';
    await workbook.settle();
    name.formula = '=Sheet1!$A$2:$A$3';
    await workbook.settle();
    expect(range('C1').values).toEqual([[7]]);
    range('A:A').delete('Left');
    await workbook.settle();
    expect(range('B1').values).toEqual([['#REF!']]);
    name.formula = '=5';
    await workbook.settle();
    expect(range('B1').values).toEqual([[5]]);
  });

  it('that stands for other cells since a formula was cleared is read anew where the formula is entered again', async () => {
    range('A1:A3').values = [[2], [3], [4]];
    const name = workbook.root.names.add('Numbers', range('A1:A2'));
    range('C1').values = '=SUM(Numbers)';
    await workbook.settle();
    range('C1').clear();
    name.delete();
    await workbook.settle();
    workbook.root.names.add('Numbers', range('A2:A3'));
    range('C2').values = '=2*SUM(Numbers)';
    await workbook.settle();
    range('C1').values = '=SUM(Numbers)';
    await workbook.settle();
    expect(range('C1:C2').values).toEqual([[7], [14]]);
  });

  it.each(['1st', 'A1', 'R1C1', 'c', 'two words', ''])('is refused as %j', (name) => {
    expect(() => workbook.root.names.add(name, range('A1'))).toThrow('argument is invalid');
  });

  it('is refused where there is one already', () => {
    workbook.root.names.add('Tier', range('A1'));
    expect(() => workbook.root.names.add('TIER', range('A2'))).toThrow('already exists');
  });
});

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

describe('a range that the add-in keeps', () => {
  it('stays with its cells', () => {
    const kept = range('B2:C3');
    kept.referenceKey();
    range('A:A').insert('Right');
    range('1:1').insert('Down');
    expect(kept.address).toBe('Sheet1!C3:D4');
    range('D:D').delete('Left');
    expect(kept.address).toBe('Sheet1!C3:C4');
    range('3:4').delete('Up');
    expect(() => kept.address).toThrow('not valid');
  });
});
