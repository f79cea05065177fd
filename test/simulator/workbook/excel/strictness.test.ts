import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HostError } from '../../../../src/simulator/wire/objects/host-errors';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheets = () => workbook.root.worksheets;
const range = (address: string) => sheets().getActiveWorksheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

/** The code of the error that Excel answers. */
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

  it('takes changes again once it is unprotected, with its password', () => {
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

  it('takes values, and sheets again once it is unprotected, with its password', () => {
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

  it('is refused where there is one, in whatever case', () => {
    expect(errorCode(() => sheets().add('sheet1'))).toBe('ItemAlreadyExists');
    const added = sheets().add();
    expect(added.name).toBe('Sheet2');
    expect(errorCode(() => (added.name = 'SHEET1'))).toBe('ItemAlreadyExists');
    added.name = 'SHEET2';
    expect(added.name).toBe('SHEET2');
  });

  it('changes in formulas, too', async () => {
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

describe('an array of another shape', () => {
  it.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1, 2], [3]]], [[1, 2]], [[]]])('is refused: %j', (values) => {
    expect(() => (range('A1:B2').values = values)).toThrow(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  });
});

describe('an address', () => {
  it.each([
    ['b2', 'B2'],
    ['$B$2:$C$3', 'B2:C3'],
    ['C3:B2', 'B2:C3'],
    ['B:C', 'B:C'],
    ['2:3', '2:3'],
    ['A1:XFD1048576', 'A:XFD'],
  ])('%s is %s', (address, expected) => {
    expect(range(address).address).toBe(`Sheet1!${expected}`);
  });

  it.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'A 1', '1A'])(
    'is refused as %j',
    (address) => {
      expect(errorCode(() => range(address))).toBe('InvalidArgument');
    },
  );

  it('names its sheet, quoted where it must be', () => {
    sheets().add("Bob's data").getRange('B2').values = 'there';
    expect(range("'Bob''s data'!B2").values).toEqual([['there']]);
    expect(range("'Bob''s data'!B2").address).toBe("'Bob''s data'!B2");
    expect(errorCode(() => range('Nowhere!A1'))).toBe('ItemNotFound');
  });

  it('beyond the sheet is refused', () => {
    expect(errorCode(() => range('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
    expect(errorCode(() => range('XFD1').getResizedRange(0, 1))).toBe('InvalidArgument');
    expect(errorCode(() => sheets().getActiveWorksheet().getRangeByIndexes(0, 0, 0, 1))).toBe(
      'InvalidArgument',
    );
  });

  it('of the last cell can be written and read', () => {
    range('XFD1048576').values = 'end';
    expect(range('XFD1048576').values).toEqual([['end']]);
    expect(sheets().getActiveWorksheet().getUsedRange().address).toBe('Sheet1!XFD1048576');
  });
});

it('more than five million cells are not read at once', () => {
  expect(errorCode(() => range('A:E').values)).toBe('ResponsePayloadSizeLimitExceeded');
});

describe('text that is put into cells', () => {
  it.each([
    ['-1.5', -1.5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['$1,234', 1234, '$#,##0'],
    ['(5)', -5, 'General'],
    ['12.5%', 0.125, '0.00%'],
    ['2024-03-01', 45352, 'm/d/yyyy'],
    ['3/1/2024', 45352, 'm/d/yyyy'],
    ['2024-02-30', '2024-02-30', 'General'],
    ['true', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['1,23', '1,23', 'General'],
    ['=', '=', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ['12 Main St', '12 Main St', 'General'],
  ])('%j becomes %j with the format %s', (text, value, format) => {
    range('A1').values = text;
    expect([range('A1').values[0]?.[0], range('A1').numberFormat[0]?.[0]]).toEqual([value, format]);
  });

  it('stays as it is in a cell formatted as text', () => {
    range('A1').numberFormat = '@';
    range('A1').values = '0012';
    expect(range('A1').values).toEqual([['0012']]);
    range('A1').values = '=1+1';
    expect(range('A1').formulas).toEqual([['=1+1']]);
    expect(range('A1').valueTypes).toEqual([['String']]);
  });

  it('keeps the format that a cell has', () => {
    range('A1').numberFormat = '0.000';
    range('A1').values = '25%';
    expect([range('A1').text, range('A1').values]).toEqual([[['0.250']], [[0.25]]]);
  });
});
