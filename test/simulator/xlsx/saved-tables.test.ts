import { describe, expect, test } from '@jest/globals';
import { unzip } from '../../../src/simulator/xlsx/package/library';
import { openWorkbook, type OpenedWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { resourceOf } from '../../../src/simulator/xlsx/terms/snapshot-resources';
import type { SheetCustom } from '../../../src/simulator/xlsx/terms/snapshot-custom';
import { read, sheetOf, worksheet } from './customer-file';
import { customFunctions, save, openedCustomers } from './saved-copy';

const { opened, saved } = openedCustomers();

describe('a saved .xlsx', () => {
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
});
