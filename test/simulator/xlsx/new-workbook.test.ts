import { expect, test } from '@jest/globals';
import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { unzip } from '../../../src/simulator/xlsx/package/library';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { read, sheetOf, worksheet } from './customer-file';
import { validWorkbook } from './valid-workbook';
import { customFunctions, save, openedCustomers } from './saved-copy';

const { opened } = openedCustomers();

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

test('a new workbook is saved with what it shows, and no cell with an empty text', async () => {
  const snapshot: IWorkbookData = {
    id: 'new',
    name: 'new',
    appVersion: '',
    locale: LocaleType.EN_US,
    sheetOrder: ['a'],
    styles: {},
    sheets: {
      a: {
        id: 'a',
        name: 'A',
        cellData: {
          0: { 0: { v: 'x', t: 1 }, 1: { s: { bl: 1 } }, 2: {}, 3: { v: null } },
          3: { 0: { v: '0012', t: 4 } },
        },
      },
    },
  };
  const bytes = await saveWorkbook(snapshot, { customFunctions }, null);
  const { sheets } = await validWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['A']);
  expect(sheets[0]!.rows[0]!.filter((value) => value !== null)).toEqual(['x']);
  expect(sheets[0]!.rows[3]![0]).toBe('0012');
  const xml = new TextDecoder().decode(
    (await unzip(bytes).bytes('xl/worksheets/sheet2.xml')) ??
      (await unzip(bytes).bytes('xl/worksheets/sheet1.xml'))!,
  );
  expect(xml).not.toMatch(/<t\/>|<t><\/t>|<v\/>/);
});
