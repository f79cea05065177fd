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

describe('text that is entered into cells', () => {
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

  it('stays text in a cell with the format Text', () => {
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
