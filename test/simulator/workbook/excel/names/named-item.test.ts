import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

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

  it('can be hidden, belong to one sheet, and contain a constant', () => {
    const own = sheet().names.add('Cutoff', '=10000');
    own.visible = false;
    expect([own.visible, own.value, own.type, own.scope]).toEqual([false, 10000, 'Integer', 'Worksheet']);
    expect(workbook.root.names.getItemOrNullObject('Cutoff')).toBeNull();
    expect(workbook.root.names.add('Label', 'Gold').value).toBe('Gold');
  });

  it('can be used as an address and in formulas', async () => {
    range('A1:A2').values = [[2], [3]];
    workbook.root.names.add('Numbers', range('A1:A2'));
    range('B1').values = '=SUM(Numbers)';
    await workbook.settle();
    expect(range('B1').values).toEqual([[5]]);
    expect(range('numbers').address).toBe('Sheet1!A1:A2');
  });

  it('that is given other cells, or none, is recalculated', async () => {
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

  it('that got other cells after a formula was cleared has its new meaning if the formula is entered again', async () => {
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

  it('is refused if it exists already', () => {
    workbook.root.names.add('Tier', range('A1'));
    expect(() => workbook.root.names.add('TIER', range('A2'))).toThrow('already exists');
  });
});
