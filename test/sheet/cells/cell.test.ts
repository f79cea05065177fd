import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockAddress, columnLetters, quotedSheetName, splitAddress } from '../../../src/sheet/cells/cell';
import { columnsAddress, sheetColumn } from '../../../src/sheet/customer-range';
import { inertText } from '../../../src/sheet/cells/inert-text';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

test('a block of one cell has the address of the cell', () => {
  expect(blockAddress(0, 8, 300, 9)).toBe('I1:J301');
  expect(blockAddress(1, 2, 1, 2)).toBe('C2');
});

describe('an address with a sheet', () => {
  test("quotes are taken off: 'North & South'!C14", () =>
    expect(splitAddress("'North & South'!C14")).toEqual({ sheet: 'North & South', cells: 'C14' }));

  test('comes apart into the sheet and the cells that it was put together of', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), (sheet) => {
        expect(splitAddress(`${quotedSheetName(sheet)}!B2:C9`)).toEqual({ sheet, cells: 'B2:C9' });
      }),
    ));
});

describe('customers with columns of ours among them', () => {
  // A and B are theirs, C and D ours, E theirs.
  const range = { sheetId: '1', sheetName: 'Q1', top: 4, left: 0, rows: 10, columns: 3, ownColumns: [2, 3] };

  test('ours are skipped', () =>
    expect([0, 1, 2].map((index) => sheetColumn(range, index))).toEqual([0, 1, 4]));
  test('columns side by side are one block', () => expect(columnsAddress(range, [3, 2])).toBe("'Q1'!C5:D15"));
  test('columns apart are two', () => expect(columnsAddress(range, [2, 6])).toBe("'Q1'!C5:C15,'Q1'!G5:G15"));
});

test.each([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+49 30', "'+49 30"],
  ['-5', "'-5"],
  ['@here', "'@here"],
  ['\t=1', "'\t=1"],
  ["'quoted", "''quoted"],
  ['Treasure', 'Treasure'],
  ['3 = 3', '3 = 3'],
  ['', ''],
])('%j is written as %j', (text, written) => expect(inertText(text)).toBe(written));
