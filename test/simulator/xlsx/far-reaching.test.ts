import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { read, sheetOf, worksheet } from './customer-file';
import { handMade, mergeCells, rows } from './hand-made';

const sheetData = (cells: string) => `<sheetData>${cells}</sheetData>`;

describe('a small workbook with far-reaching references is opened:', () => {
  const opened = async (sheet: string, workbook = '') =>
    sheetOf((await openWorkbook(handMade({ sheet, workbook }), 'clients.xlsx')).snapshot);

  test('the last cell of a sheet', async () => {
    const sheet = await opened(
      sheetData(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(sheet.cellData?.[0]?.[0]?.v).toBe(1);
    expect(sheet.cellData?.[1_048_575]?.[16_383]?.v).toBe(2);
  });

  test.each([
    ['whole columns', 'C1:F1048576', { startRow: 0, startColumn: 2, endRow: 1_048_575, endColumn: 5 }],
    ['a whole row', 'A3:XFD3', { startRow: 2, startColumn: 0, endRow: 2, endColumn: 16_383 }],
    [
      'the whole sheet',
      'A1:XFD1048576',
      { startRow: 0, startColumn: 0, endRow: 1_048_575, endColumn: 16_383 },
    ],
  ])('merged cells over %s, which come back as they were', async (_, reference, range) => {
    const bytes = handMade({ sheet: rows + mergeCells(reference) });
    const { snapshot, file } = await openWorkbook(bytes, 'clients.xlsx');
    expect(sheetOf(snapshot).mergeData).toMatchObject([range]);
    const saved = await saveWorkbook(snapshot, { customFunctions: [] }, file);
    expect(sheetOf((await openWorkbook(saved, 'saved.xlsx')).snapshot).mergeData).toMatchObject([range]);
  });

  test('20,000 merged areas, whose first cells alone have values', async () => {
    const references = Array.from({ length: 20_000 }, (_, i) => `A${3 * i + 2}:B${3 * i + 3}`);
    const covered = '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>';
    const sheet = await opened(sheetData(covered) + mergeCells(...references));
    expect(sheet.mergeData).toHaveLength(20_000);
    expect([0, 1, 2].map((column) => sheet.cellData?.[1]?.[column]?.v)).toEqual([1, undefined, 3]);
  });

  test('an array formula and a name over the whole sheet', async () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';
    const names =
      '<definedNames><definedName name="all">Customers!$A$1:$XFD$1048576</definedName></definedNames>';
    const { cellData } = await opened(sheetData(array), names);
    expect(cellData?.[0]?.[0]?.f).toBe('=1');
    expect(cellData?.[0]?.[1]).toBeUndefined();
  });
});

test('merged areas that are changed are saved, the others as they were', async () => {
  const { snapshot, file } = await openWorkbook(
    handMade({ sheet: rows + mergeCells('A3:B4', 'C1:C1048576') }),
    'clients.xlsx',
  );
  const sheet = sheetOf(snapshot);
  sheet.mergeData = [{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 1 }, sheet.mergeData![1]!];
  const saved = await read(await saveWorkbook(snapshot, { customFunctions: [] }, file));
  expect(worksheet(saved).model.mergeCells?.sort()).toEqual(['A6:B7', 'C1:C1048576']);
});
