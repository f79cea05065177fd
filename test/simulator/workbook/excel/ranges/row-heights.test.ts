import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';
import { type WorkbookObject } from '../../../../../src/simulator/workbook/excel/workbook/workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) =>
  (workbook.root as WorkbookObject).worksheets.getActiveWorksheet().getRange(address);
const heightOf = (address: string) => range(address).format.rowHeight!;

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  // About 13 characters wide.
  range('A1').format.columnWidth = 75;
  range('A1:A3').values = [['short'], ['a text that needs three lines'], ['a text that needs three lines']];
});
afterEach(() => workbook.dispose());

describe('rows that are fitted', () => {
  test('have as many lines as their wrapped texts need, and one for a text that is not wrapped', () => {
    range('A1:A2').format.wrapText = true;
    range('A1:A3').format.autofitRows();
    expect(heightOf('A1')).toBe(15);
    expect(heightOf('A2')).toBe(45);
    expect(heightOf('A3')).toBe(15);
  });

  test('break lines between words, beside Chinese characters, and in words that are too long', () => {
    // A line has 94 pixels: ten letters like an e of 9 pixels, or six Chinese characters of 14.7.
    const lines = {
      'ten digits and ten': 2, // ten digits | and ten
      'exhaustive analyses': 2,
      按客户数据应为珍贵客户: 2, // six characters a line
      'it will fit in': 1, // 76 pixels in Verdana's free likeness, DejaVu Sans
      'www mmm www': 2, // 124 pixels
      abcdefghijklmnopqrstuvwxyz: 3,
      'two\nparagraphs': 2,
    };
    Object.entries(lines).forEach(([text, count], row) => {
      const cell = range(`A${row + 1}`);
      cell.values = [[text]];
      cell.format.wrapText = true;
      cell.format.autofitRows();
      expect([text, cell.format.rowHeight]).toEqual([text, 15 * count]);
    });
  });

  test('fit the text of the row that needs most, also beside the range', () => {
    range('A2').format.wrapText = true;
    range('B2').values = 'short';
    range('B2').format.autofitRows();
    expect(heightOf('A2')).toBe(45);
  });

  test('are higher for a larger font', () => {
    range('A1').format.font.size = 22;
    range('A1').format.autofitRows();
    expect(heightOf('A1')).toBe(30);
  });

  test('no longer have the height that somebody set, and have one set later', () => {
    range('A1').format.rowHeight = 60;
    expect(heightOf('A1')).toBe(60);
    range('A1').format.autofitRows();
    expect(heightOf('A1')).toBe(15);
    range('A1').format.rowHeight = 60;
    expect(heightOf('A1')).toBe(60);
  });
});
