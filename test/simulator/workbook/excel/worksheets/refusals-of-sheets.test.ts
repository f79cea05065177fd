import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HostError } from '../../../../../src/simulator/wire/objects/host-errors';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheets = () => workbook.root.worksheets;
const range = (address: string) => sheets().getActiveWorksheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

/** Returns the code of Excel's error. */
function errorCode(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return 'none';
}

describe('a protected sheet', () => {
  const refused: Record<string, () => void> = {
    values: () => (range('A1').values = 1),
    formulas: () => (range('A1').formulas = '=1'),
    'number formats': () => (range('A1').numberFormat = '0'),
    fills: () => (range('A1').format.fill.color = '#FFFFFF'),
    fonts: () => (range('A1').format.font.bold = true),
    widths: () => (range('A1').format.columnWidth = 10),
    clearing: () => range('A1').clear(),
    inserting: () => range('A:A').insert('Right'),
    deleting: () => range('A:A').delete('Left'),
    copying: () => range('A1').copyFrom('B1'),
    'conditional formats': () => range('A1').conditionalFormats.add('Custom'),
    tables: () => sheets().getActiveWorksheet().tables.add('A1:B2', true),
    typing: () => workbook.type('Sheet1', 'A1', 'x'),
  };

  it.each(Object.keys(refused))('refuses %s', (what) => {
    range('A1:B2').values = 'before';
    workbook.protectSheet('Sheet1');
    const before = workbook.snapshot();
    expect(errorCode(() => refused[what]?.())).toBe('AccessDenied');
    expect(workbook.snapshot()).toEqual(before);
  });

  it('accepts changes again after it is unprotected with its password', () => {
    const { protection } = sheets().getActiveWorksheet();
    protection.protect(undefined, 'secret');
    expect(protection.protected).toBe(true);
    expect(errorCode(() => protection.unprotect('wrong'))).toBe('AccessDenied');
    protection.unprotect('secret');
    range('A1').values = 1;
    expect(range('A1').values).toEqual([[1]]);
  });
});

describe('a protected workbook', () => {
  const refused: Record<string, () => void> = {
    adding: () => sheets().add('Third'),
    deleting: () => sheets().getItem('Second').delete(),
    renaming: () => (sheets().getItem('Second').name = 'Third'),
    hiding: () => (sheets().getItem('Second').visibility = 'Hidden'),
  };

  it.each(Object.keys(refused))('refuses %s a sheet', (what) => {
    sheets().add('Second');
    workbook.root.protection.protect();
    const before = workbook.snapshot();
    expect(errorCode(() => refused[what]?.())).toBe('AccessDenied');
    expect(workbook.snapshot()).toEqual(before);
  });

  it('accepts values, and accepts sheets again after it is unprotected with its password', () => {
    const { protection } = workbook.root;
    protection.protect('secret');
    expect(protection.protected).toBe(true);
    range('A1').values = 1;
    expect(range('A1').values).toEqual([[1]]);
    expect(errorCode(() => protection.unprotect('wrong'))).toBe('AccessDenied');
    protection.unprotect('secret');
    expect(sheets().add('Second').name).toBe('Second');
  });
});

describe('the name of a sheet', () => {
  it.each(['', 'a/b', 'a:b', '[a]', "'a", 'a'.repeat(32), 'History'])('is refused as %j', (name) => {
    expect(errorCode(() => sheets().add(name))).toBe('InvalidArgument');
  });

  it('is refused if another sheet has it, in any case', () => {
    expect(errorCode(() => sheets().add('sheet1'))).toBe('ItemAlreadyExists');
    const added = sheets().add();
    expect(added.name).toBe('Sheet2');
    expect(errorCode(() => (added.name = 'SHEET1'))).toBe('ItemAlreadyExists');
    added.name = 'SHEET2';
    expect(added.name).toBe('SHEET2');
  });

  it('also changes in formulas', async () => {
    const other = sheets().add('Data');
    other.getRange('A1').values = 5;
    range('A1').values = '=Data!A1*2';
    other.name = 'My data';
    await workbook.settle();
    expect(range('A1').formulas).toEqual([["='My data'!A1*2"]]);
    expect(range('A1').values).toEqual([[10]]);
  });
});

describe('the last visible sheet', () => {
  it('is neither deleted nor hidden', () => {
    const only = sheets().getActiveWorksheet();
    expect(errorCode(() => only.delete())).toBe('InvalidOperation');
    expect(errorCode(() => (only.visibility = 'Hidden'))).toBe('InvalidOperation');
    sheets().add('Other');
    only.delete();
    expect(
      sheets()
        .items()
        .map(({ name }) => name),
    ).toEqual(['Other']);
  });
});
