import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);
const offer = (address: string, source: string) => {
  range(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
};
/** Returns the cells of each drop-down; the keys are the drop-downs' sources. */
const offered = () =>
  Object.fromEntries(
    (workbook.snapshot().sheets[0]!.dataValidations ?? []).map(({ source, addresses }) => [
      source,
      addresses,
    ]),
  );

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

describe('a drop-down', () => {
  it('is read back, with its alert, and is none where there is none', () => {
    offer('B2:B4', 'yes,no');
    const { dataValidation } = range('B3');
    expect([dataValidation.type, dataValidation.rule]).toEqual([
      'List',
      { list: { inCellDropDown: true, source: 'yes,no' } },
    ]);
    expect(dataValidation.errorAlert).toMatchObject({ showAlert: true, style: 'Stop' });
    range('B2:B4').dataValidation.errorAlert = {
      ...{ showAlert: false, style: 'Information', title: '', message: '' },
    };
    expect(range('B4').dataValidation.errorAlert).toMatchObject({ showAlert: false });
    expect([range('C2').dataValidation.type, range('C2').dataValidation.rule]).toEqual(['None', {}]);
    expect([range('B2:C2').dataValidation.type, range('B2:C2').dataValidation.rule]).toEqual([
      'Inconsistent',
      null,
    ]);
  });

  it('gives way to another in its middle, and to none', () => {
    offer('B2:D6', 'a');
    offer('C4', 'b');
    expect(offered()).toEqual({ a: ['B2:D3', 'B5:D6', 'B4', 'D4'], b: ['C4'] });
    expect(range('B2:D6').dataValidation.type).toBe('MixedCriteria');
    range('A1:C9').dataValidation.clear();
    expect(offered()).toEqual({ a: ['D2:D3', 'D5:D6', 'D4'] });
    range('D2:D6').clear('Contents');
    expect(range('D3').dataValidation.type).toBe('List');
    range('D2:D6').clear();
    expect(offered()).toEqual({});
  });

  it('moves and grows with its cells, and is copied with them', () => {
    offer('B2:B4', 'a');
    range('3:4').insert('Down');
    range('A:A').insert('Right');
    expect(offered()).toEqual({ a: ['C2:C6'] });
    range('E2:E3').copyFrom('C2');
    range('F2').copyFrom('C2', 'Values');
    expect([range('E3').dataValidation.type, range('F2').dataValidation.type]).toEqual(['List', 'None']);
    range('C:C').delete('Left');
    expect(range('A1:C9').dataValidation.type).toBe('None');
  });

  it('lists the column of a table by a name, but not on a protected sheet', () => {
    range('A1:A3').values = [['Topic'], ['Price'], ['Visit']];
    sheet().tables.add('A1:A3', true).name = 'Topics';
    workbook.root.names.add('ToChoose', '=Topics[Topic]');
    offer('C2', '=ToChoose');
    expect(offered()).toEqual({ '=ToChoose': ['C2'] });
    workbook.protectSheet('Sheet1');
    expect(() => offer('C3', 'a')).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
    expect(() => range('C2').dataValidation.clear()).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }),
    );
  });
});
