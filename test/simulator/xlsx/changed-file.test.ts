import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { editZip, unzip, Workbook, writeXlsx } from '../../../src/simulator/xlsx/package/library';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { resourceOf } from '../../../src/simulator/xlsx/terms/snapshot-resources';
import { saveWorkbook } from '../../../src/simulator/xlsx/save-workbook';
import { contentOf, missingIn } from './content-of-file';
import { sheetOf } from './customer-file';
import { validWorkbook } from './valid-workbook';

const customFunctions: string[] = [];

const corpus = (file: string) => new Uint8Array(readFileSync(path.join(__dirname, 'corpus', `${file}.xlsx`)));

type Change = (sheet: Partial<IWorksheetData>, snapshot: IWorkbookData) => void;

/** Opens, changes and saves a file. Returns its parts as text, and the cells that another program reads in it. */
async function changed(bytes: Uint8Array, change: Change, name = 'Customers') {
  const { snapshot, file } = await openWorkbook(bytes, 'file.xlsx');
  change(sheetOf(snapshot, name), snapshot);
  const saved = await saveWorkbook(snapshot, { customFunctions }, file);
  const reading = await validWorkbook(saved, bytes);
  const part = async (path: string) =>
    new TextDecoder().decode((await unzip(saved).bytes(path)) ?? undefined);
  return {
    saved,
    part,
    rows: (sheet: string) => reading.sheets.find((one) => one.name === sheet)?.rows ?? [],
  };
}

const setResource = (snapshot: IWorkbookData, name: string, data: unknown) => {
  snapshot.resources = snapshot.resources?.map((one) =>
    one.name === name ? { name, data: JSON.stringify(data) } : one,
  );
};

describe('a file that was changed', () => {
  test('is the same, byte for byte, if nothing changed', async () => {
    const bytes = corpus('xlsxwriter/strict');
    expect((await changed(bytes, () => {})).saved).toEqual(bytes);
  });

  test('has one cell with a new text and format, a blank one still blank, and the rest kept', async () => {
    const bytes = corpus('openpyxl/styles');
    const { saved, part, rows } = await changed(
      bytes,
      (sheet, snapshot) => {
        // A1 is in Courier New, 8.5 points; make it bold and change its text.
        const cell = sheet.cellData![0]![0]!;
        cell.v = '  new\ttext _x0041_ ';
        cell.s = { ...snapshot.styles[String(cell.s)], bl: 1 };
        sheet.cellData![1]![0] = {};
      },
      'Styles',
    );
    expect(rows('Styles')[0]![0]).toBe('  new\ttext _x0041_ ');
    const styles = await part('xl/styles.xml');
    expect(styles).toMatch(/<font><b\/><sz val="8.5"\/>(?:<[^>]*>)?<name val="Courier New"\/>/);
    // A blank cell stays blank: no cell at all, or one with a style only.
    expect(await part('xl/worksheets/sheet2.xml')).not.toMatch(/<c r="A2"[^>]*[^/]>/);
    const lost = missingIn(await contentOf(bytes), await contentOf(saved));
    expect(lost.filter((line) => !/\/c\[A[12]\]/.test(line))).toEqual([]);
  });

  test('has a measured height as one that may be measured again, and one that somebody set as that', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Customers');
    for (const address of ['A1', 'A2', 'A3']) sheet.getCell(address).value = 'short';
    // Rows 1 and 3 as Excel stores a height that it measured; row 2 as somebody dragged it. 18 points are 24 pixels.
    for (const number of [1, 3]) Object.assign(sheet.getRow(number), { height: 18, customHeight: false });
    sheet.getRow(2).height = 18;
    const { part } = await changed(await writeXlsx(workbook), ({ rowData }) => {
      for (const row of [0, 1, 2])
        expect(rowData![row]).toMatchObject(row === 1 ? { h: 24, ia: 0 } : { ah: 24, ia: 1 });
      rowData![0]!.ah = 60;
    });
    const rows = (await part('xl/worksheets/sheet1.xml')).match(/<row[^>]*>/g)!;
    expect(rows.map((row) => /\sht="([^"]*)"/.exec(row)?.[1])).toEqual(['45', '18', '18']);
    expect(rows.map((row) => row.includes('customHeight="1"'))).toEqual([false, true, false]);
  });

  test('has a name and a size in the font of a cell that got the usual font back', async () => {
    const { part } = await changed(
      corpus('openpyxl/styles'),
      (sheet, snapshot) => {
        // A1 is in Courier New, 8.5 points; only its bold type is kept.
        const cell = sheet.cellData![0]![0]!;
        const { n } = snapshot.styles[String(cell.s)]!;
        cell.s = { ...(n && { n }), bl: 1 };
      },
      'Styles',
    );
    const [, fonts] = /<fonts[^>]*>(.*?)<\/fonts>/s.exec(await part('xl/styles.xml'))!;
    const added = fonts!.match(/<font>.*?<\/font>|<font\/>/gs)!.at(-1);
    expect(added).toMatch(/^<font><b\/><sz val="11"\/>.*<name val="Calibri"\/>/);
  });

  test('has one column widened, and others of the same entry not', async () => {
    const { part } = await changed(
      corpus('xlsxwriter/protection-and-print'),
      (sheet) => {
        sheet.columnData![3] = { w: 145 };
      },
      'Numbers',
    );
    const cols = /<cols>.*<\/cols>/.exec(await part('xl/worksheets/sheet3.xml'))![0];
    const widths = [...cols.matchAll(/min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].map((match) =>
      match.slice(1, 4),
    );
    expect(widths.slice(0, 3)).toEqual([
      ['3', '3', '12.7109375'],
      ['4', '4', '20.7109375'],
      ['5', '5', '12.7109375'],
    ]);
    expect(cols.match(/outlineLevel="1"/g)).toHaveLength(3);
  });

  test('has a new rule first if it was put first, with data bars still after it', async () => {
    const { part } = await changed(corpus('xlsxwriter/conditional-formats'), (sheet, snapshot) => {
      const formats = resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
      const rules = formats[String(sheet.id)]!;
      rules.unshift({ ...structuredClone(rules[0]!), cfId: 'new' });
      setResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', formats);
    });
    const xml = await part('xl/worksheets/sheet1.xml');
    const rules = [...xml.matchAll(/<cfRule type="(\w+)"[^>]*?priority="(\d+)"/g)]
      .map(([, type, priority]) => [Number(priority), type] as const)
      .sort((a, b) => a[0] - b[0]);
    expect(rules.map(([priority]) => priority)).toEqual(rules.map((_, index) => index + 1));
    expect(rules.slice(0, 4).map(([, type]) => type)).toEqual(['cellIs', 'cellIs', 'cellIs', 'cellIs']);
    expect(rules).toHaveLength(16);
    expect(xml).toContain('type="beginsWith"');
  });

  test('has sheets deleted, renamed and reordered: names of one sheet follow, parts of a deleted one are removed', async () => {
    const { part, saved } = await changed(corpus('xlsxwriter/charts'), (sheet, snapshot) => {
      snapshot.sheets.added = { id: 'added', name: 'First & new', cellData: { 0: { 0: { v: 1, t: 2 } } } };
      snapshot.sheetOrder = ['added'];
      delete snapshot.sheets[String(sheet.id)];
    });
    const names = [...(await part('xl/workbook.xml')).matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Chart alone', 'First &amp; new']);
    expect(await unzip(saved).bytes('xl/charts/chart1.xml')).toBeNull();
  });

  test('has dates converted if the workbook counts from 1904, and durations unchanged', async () => {
    const { part } = await changed(
      corpus('libreoffice/dates-of-1904'),
      (sheet) => {
        // 2026-01-02 is day 46024 counted from 1900, and 44562 counted from 1904.
        sheet.cellData![1]![0]!.v = 46024;
        expect(sheet.cellData![2]![0]!.v).toBe(1.25);
        sheet.cellData![2]![0]!.v = 2.5;
      },
      'Dates',
    );
    const xml = await part('xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/<c r="A2"[^>]*><v>44562<\/v>/);
    expect(xml).toMatch(/<c r="A3"[^>]*><v>2.5<\/v>/);
  });

  test('has new elements with the namespace prefix that the file uses', async () => {
    const { part, rows } = await changed(
      await withPrefix(corpus('xlsxwriter/conditional-formats')),
      (sheet) => {
        sheet.cellData![1]![3] = { v: 'Treasure', t: 1 };
        sheet.cellData![30] = { 0: { f: '=SUM(B2:B9)', v: 66650.5, t: 2 } };
        sheet.mergeData = [{ startRow: 40, endRow: 41, startColumn: 0, endColumn: 2 }];
      },
    );
    expect(rows('Customers')[1]![3]).toBe('Treasure');
    expect(rows('Customers')[30]![0]).toBe(66650.5);
    expect(await part('xl/worksheets/sheet1.xml')).toContain('<x:mergeCell ref="A41:C42"/>');
  });
});

/** Returns the file as programs with Microsoft's SDK write it: every element of a sheet with the prefix `x:`. */
async function withPrefix(bytes: Uint8Array): Promise<Uint8Array> {
  const editor = await editZip(bytes);
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
    const xml = new TextDecoder().decode((await unzip(bytes).bytes(part))!);
    const prefixed = xml
      .replace(/<(\/?)(?=[a-z])(?!\w+:)/gi, '<$1x:')
      .replace('xmlns="http', 'xmlns:x="http');
    editor.set(part, new TextEncoder().encode(prefixed));
  }
  return editor.bytes();
}
