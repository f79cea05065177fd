import { describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { resourceOf } from '../../../src/simulator/xlsx/terms/snapshot-resources';
import { read, sheetOf, worksheet } from './customer-file';
import { customFunctions, save, openedCustomers } from './saved-copy';

const { opened, saved } = openedCustomers();

describe('a saved .xlsx', () => {
  test('keeps what the page does not show', async () => {
    const file = await saved((sheet) => {
      sheet.cellData![1]![1] = { v: 13000, t: 2, s: sheet.cellData![1]![1]?.s };
    });
    const sheet = worksheet(file);
    expect(sheet.getCell('B2').value).toBe(13000);
    expect(sheet.getCell('B2').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('H2').value).toEqual({
      richText: [{ text: 'very ', font: { bold: true } }, { text: 'loyal' }],
    });
    expect(JSON.stringify(sheet.getCell('H2').note)).toContain('Ask Li Wei');
    expect(sheet.getCell('H4').dataValidation?.type).toBe('list');
    expect(sheet.getCell('A2').alignment?.textRotation).toBe(45);
    expect(sheet.conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type))).toEqual([
      'cellIs',
      'colorScale',
    ]);
    expect(worksheet(file, 'Notes').sheetProtection?.hashValue).toBeTruthy();
    expect(worksheet(file, 'Notes').state).toBe('hidden');
  });

  test('marks custom and new functions as Excel does, with shared formulas written in full', async () => {
    const file = await saved((sheet) => {
      sheet.cellData![2]![4] = { f: '=CLIENT_TIER(B3,C3,10000,60)', v: 'Phase out', t: 1 };
      sheet.cellData![3]![4] = { f: '=CONCAT(A4,"!")', v: '晨光!', t: 1 };
      sheet.cellData![1]![5] = { v: 1, t: 2 };
    });
    const sheet = worksheet(file);
    expect(sheet.getCell('E2').value).toEqual({
      formula: '_xldudf_CLIENT_TIER(B2,C2,10000,60)',
      result: 'Treasure',
    });
    expect(sheet.getCell('E3').value).toEqual({
      formula: '_xldudf_CLIENT_TIER(B3,C3,10000,60)',
      result: 'Phase out',
    });
    expect(sheet.getCell('E4').value).toEqual({ formula: '_xlfn.CONCAT(A4,"!")', result: '晨光!' });
    expect(sheet.getCell('F2').value).toBe(1);
    expect(sheet.getCell('F4').value).toEqual({ formula: 'B4*2', result: 30000 });
  });

  test('has sheets renamed, added, deleted, protected and laid out as on the page', async () => {
    const file = await saved((sheet, snapshot) => {
      sheet.name = 'Clients 2025';
      sheet.custom = { protected: true };
      sheet.columnData = { ...sheet.columnData, 0: { w: 140 }, 3: {} };
      sheet.mergeData = [];
      sheet.freeze = { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 };
      const notes = String(sheetOf(snapshot, 'Notes').id);
      delete snapshot.sheets[notes];
      snapshot.sheets.added = {
        id: 'added',
        name: 'Client Policy',
        cellData: { 0: { 0: { v: 'x', t: 1 } } },
      };
      snapshot.sheetOrder = ['added', String(sheet.id)];
    });
    expect(file.worksheets.map(({ name }) => name)).toEqual(['Client Policy', 'Clients 2025']);
    const sheet = worksheet(file, 'Clients 2025');
    expect(sheet.sheetProtection?.sheet).toBe(true);
    expect(sheet.getColumn(1).width).toBe(20);
    expect(sheet.getColumn(4).hidden).toBe(false);
    expect(sheet.hasMerges).toBe(false);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    expect(worksheet(file, 'Client Policy').getCell('A1').value).toBe('x');
  });

  test('has names added and changed, and hidden ones still hidden', async () => {
    const file = await saved((_, snapshot) => {
      const names = resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN');
      const [first] = Object.values(names);
      first!.formulaOrRefString = 'Customers!$C$2:$C$4';
      names.new = { id: 'new', name: '_CT_new', formulaOrRefString: 'Customers!$D$1', hidden: true };
      snapshot.resources = snapshot.resources?.map((resource) =>
        resource.name === 'SHEET_DEFINED_NAME_PLUGIN'
          ? { ...resource, data: JSON.stringify(names) }
          : resource,
      );
    });
    expect(file.definedNames.model).toMatchObject([
      { name: 'AllSales', ranges: ['Customers!$C$2:$C$4'] },
      { name: '_ct_columns', ranges: ['Customers!$E$1'], hidden: true },
      { name: '_CT_new', ranges: ['Customers!$D$1'], hidden: true },
    ]);
  });

  test('has the range that a formula spilled into, with its values', async () => {
    const snapshot = structuredClone(opened.snapshot);
    const sheet = sheetOf(snapshot);
    sheet.cellData![7] = { 0: { f: '=SEQUENCE(2)', v: 1, t: 2 } };
    const id = String(sheet.id);
    const spills = {
      ranges: { [id]: { 7: { 0: { startRow: 7, startColumn: 0, endRow: 8, endColumn: 0 } } } },
      cells: { [id]: { 7: { 0: { v: 1, t: 2 } }, 8: { 0: { v: 2, t: 2 } } } },
    };
    const bytes = await save(snapshot, { customFunctions, spills }, opened.file);
    const cell = worksheet(await read(bytes)).getCell('A8').value;
    expect(cell).toMatchObject({
      formula: '_xlfn.SEQUENCE(2)',
      result: 1,
      shareType: 'array',
      ref: 'A8:A9',
      isDynamicArray: true,
    });
    const again = await openWorkbook(bytes, 'again.xlsx');
    expect(sheetOf(again.snapshot).cellData?.[7]?.[0]?.f).toBe('=SEQUENCE(2)');
    expect(sheetOf(again.snapshot).cellData?.[8]?.[0]?.v).toBeUndefined();
  });
});

test('settings of add-ins come back, whatever characters are in them', async () => {
  const settings = { ClientTier_1: { written: ['<b>&amp;', '客户'] } };
  const bytes = await save({ ...opened.snapshot, custom: { settings } }, { customFunctions }, opened.file);
  expect((await openWorkbook(bytes, 'again.xlsx')).snapshot.custom).toEqual({ settings });
  const again = await save({ ...opened.snapshot, custom: { settings: {} } }, { customFunctions }, bytes);
  expect((await openWorkbook(again, 'again.xlsx')).snapshot.custom).toEqual({ settings: {} });
});
