import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

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
