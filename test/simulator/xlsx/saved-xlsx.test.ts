import { beforeAll, describe, expect, test } from '@jest/globals';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { unzip } from '../../../src/simulator/xlsx/package/library';
import { openWorkbook, type OpenedWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { resourceOf } from '../../../src/simulator/xlsx/terms/snapshot-resources';
import type { SheetCustom } from '../../../src/simulator/xlsx/terms/snapshot-custom';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { validWorkbook } from './valid-workbook';
import { customerFile, read, sheetOf, worksheet } from './customer-file';

const customFunctions = ['CLIENT_TIER'];

let opened: OpenedWorkbook;
beforeAll(async () => {
  opened = await openWorkbook(await customerFile(), 'customers.xlsx');
});

/** Saves as the page does; the file must be valid. */
async function save(...given: Parameters<typeof saveWorkbook>): Promise<Uint8Array> {
  const bytes = await saveWorkbook(...given);
  await validWorkbook(bytes);
  return bytes;
}

/** Applies `change` to the opened workbook, saves it, and reads the file with the library. */
async function saved(change: (sheet: Partial<IWorksheetData>, snapshot: IWorkbookData) => void = () => {}) {
  const snapshot = structuredClone(opened.snapshot);
  change(sheetOf(snapshot), snapshot);
  return read(await save(snapshot, { customFunctions }, opened.file));
}

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

  test('has new columns in the table, their formats and colours', async () => {
    const file = await saved((sheet, snapshot) => {
      const id = String(sheet.id);
      ['Segment', 'Treasure', 'Phase out', 'High-risk'].forEach((text, row) => {
        (sheet.cellData![row] ??= {})[3] = { v: text, t: 1, s: { bl: 1, cl: { rgb: 'rgb(11, 74, 34)' } } };
      });
      const tables = resourceOf(snapshot, 'SHEET_TABLE_PLUGIN');
      const table = tables[id]!.tables[0]!;
      table.range.endColumn = 3;
      table.columns.push({ ...table.columns[2]!, id: 'new', displayName: 'Segment' });
      const formats = resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
      formats[id]!.push({
        ...structuredClone(formats[id]![0]!),
        cfId: 'new',
        ranges: [{ startRow: 1, startColumn: 3, endRow: 3, endColumn: 3 }],
      });
      snapshot.resources = [
        { name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify(tables) },
        { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(formats) },
        ...(snapshot.resources ?? []).filter(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN'),
      ];
    });
    const sheet = worksheet(file);
    const reopened = await openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), 'again.xlsx');
    const table = resourceOf(reopened.snapshot, 'SHEET_TABLE_PLUGIN')[String(sheetOf(reopened.snapshot).id)]
      ?.tables[0];
    expect(table?.columns.map(({ displayName }) => displayName)).toEqual([
      'Client',
      'Sales',
      'Loyalty',
      'Segment',
    ]);
    expect(sheet.getCell('D2').font).toMatchObject({ bold: true, color: { argb: 'FF0B4A22' } });
    expect(sheet.getCell('D4').value).toBe('High-risk');
    expect(sheet.getCell('B4').value).toBe(15000);
    const byPriority = sheet.conditionalFormattings
      .map(({ ref, rules: [rule] }) => ({ ref, type: rule?.type, priority: rule?.priority ?? 0 }))
      .sort((a, b) => a.priority - b.priority);
    expect(byPriority.map(({ ref, type }) => [ref, type])).toEqual([
      ['E2:E4', 'cellIs'],
      ['D2:D4', 'cellIs'],
      ['B2:B4', 'colorScale'],
    ]);
  });

  test('has filter buttons on the tables that show them on the page, and on no others', async () => {
    const snapshot = structuredClone(opened.snapshot);
    const id = String(sheetOf(snapshot).id);
    const withButtons = async (show: boolean, from: OpenedWorkbook) => {
      const tables = resourceOf(from.snapshot, 'SHEET_TABLE_PLUGIN');
      tables[id]!.tables[0]!.meta['showFilterButton'] = show;
      const resources = [{ name: 'SHEET_TABLE_PLUGIN', data: JSON.stringify(tables) }];
      const bytes = await save({ ...from.snapshot, resources }, { customFunctions }, from.file);
      const part = await unzip(bytes).bytes('xl/tables/table1.xml');
      return { xml: new TextDecoder().decode(part ?? undefined), again: await openWorkbook(bytes, 'a.xlsx') };
    };
    const buttonIn = ({ snapshot: { resources } }: OpenedWorkbook) =>
      resourceOf({ ...snapshot, resources }, 'SHEET_TABLE_PLUGIN')[id]?.tables[0]?.meta['showFilterButton'];
    const without = await withButtons(false, { ...opened, snapshot });
    expect(without.xml).not.toContain('autoFilter');
    expect(buttonIn(without.again)).toBe(false);
    const back = await withButtons(true, without.again);
    expect(back.xml).toMatch(/<autoFilter ref="A1:C4"\s*\/>/);
    expect(buttonIn(back.again)).toBeUndefined();
  });

  test('has drop-downs as on the page; of one that moved the rest stays', async () => {
    const there = sheetOf(opened.snapshot).custom as SheetCustom;
    expect(there.dataValidations).toMatchObject([{ source: 'yes,no', addresses: ['H4'] }]);
    const [own] = there.dataValidations!;
    const said = { showPrompt: true, title: '"Topic"', message: 'A & B' };
    const snapshot = structuredClone(opened.snapshot);
    const dataValidations = [
      { ...own!, addresses: ['H6', 'J2:J3'] },
      { ...own!, source: 'a "b",c', prompt: said, addresses: ['K1:K2'] },
      { ...own!, source: '=Topics', ignoreBlanks: true, inCellDropDown: false, addresses: ['L:L'] },
    ];
    sheetOf(snapshot).custom = { ...there, dataValidations } satisfies SheetCustom;
    const bytes = await save(snapshot, { customFunctions }, opened.file);
    const of = (address: string) => worksheet(file).getCell(address).dataValidation;
    const file = await read(bytes);
    expect(['H4', 'H6', 'J3', 'K2'].map((address) => of(address))).toMatchObject([
      ...[undefined, { formulae: ['"yes,no"'] }, { formulae: ['"yes,no"'] }, { formulae: ['"a ""b"",c"'] }],
    ]);
    expect(of('K1')).toMatchObject({ promptTitle: '"Topic"', prompt: 'A & B', showInputMessage: true });
    const again = await openWorkbook(bytes, 'again.xlsx');
    expect((sheetOf(again.snapshot).custom as SheetCustom).dataValidations).toEqual(dataValidations);
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

test('the standard font and row height of a new workbook come back', async () => {
  const snapshot = structuredClone(opened.snapshot);
  Object.assign(sheetOf(snapshot), { defaultRowHeight: 24, defaultStyle: { ff: 'Arial', fs: 10 } });
  const again = await openWorkbook(await save(snapshot, { customFunctions }, null), 'again.xlsx');
  expect(sheetOf(again.snapshot).defaultRowHeight).toBe(24);
  expect(again.snapshot.defaultStyle).toMatchObject({ ff: 'Arial', fs: 10 });
});

test('rows of a new workbook are left to the program that opens it, so that they fit their texts', async () => {
  const snapshot = structuredClone(opened.snapshot);
  sheetOf(snapshot).defaultRowHeight = 20;
  const sheet = worksheet(await read(await save(snapshot, { customFunctions }, null)));
  expect(sheet.properties).not.toHaveProperty('customHeight');
});

test('a new workbook is saved with all that it shows', async () => {
  const bytes = await save(opened.snapshot, { customFunctions }, null);
  const sheet = worksheet(await read(bytes));
  expect(sheet.getCell('A2').value).toBe('Alba');
  expect(sheet.getCell('G2').value).toEqual({ error: '#N/A' });
  expect(sheet.getCell('G3').value).toEqual(new Date(Date.UTC(2021, 2, 4)));
  expect(sheet.getCell('G4').value).toBe(true);
  expect(sheet.getCell('G5').value).toBe('00123');
  expect(sheet.getCell('A2').font).toMatchObject({ name: 'Arial', size: 12, bold: true });
  expect(sheet.getTables().map((table) => table.model.style?.theme)).toEqual(['TableStyleMedium7']);
  expect(sheet.getColumn(1).width).toBe(30);
  expect(sheet.mergedRegions).toHaveLength(1);
});
