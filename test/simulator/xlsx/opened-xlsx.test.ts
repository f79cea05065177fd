import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { IStyleData } from '@univerjs/core';
import { openWorkbook, type OpenedWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { resourceOf } from '../../../src/simulator/xlsx/terms/snapshot-resources';
import { customerFile, sheetOf } from './customer-file';

let opened: OpenedWorkbook;
beforeAll(async () => {
  opened = await openWorkbook(await customerFile(), 'customers.xlsx');
});

describe('an opened .xlsx', () => {
  const cell = (row: number, column: number) => sheetOf(opened.snapshot).cellData?.[row]?.[column];

  test('shows values, dates as day numbers, errors and booleans', () => {
    expect(cell(1, 0)?.v).toBe('Alba');
    expect(cell(1, 6)?.v).toBe('#N/A');
    expect(cell(2, 6)?.v).toBe(44259);
    expect(cell(3, 6)).toMatchObject({ v: 1, t: 3 });
    expect(cell(4, 6)).toMatchObject({ v: '00123', t: 4 });
    expect(cell(1, 7)?.v).toBe('very loyal');
  });

  test('shows formulas as a person types them', () => {
    expect(cell(1, 4)?.f).toBe('=CLIENT_TIER(B2,C2,10000,60)');
    expect(cell(2, 4)?.f).toBe('=IFS(B3>1,"a",TRUE,"b")');
    expect(cell(3, 5)?.f).toBe('=B4*2');
  });

  test('shows formats', () => {
    const style = (row: number, column: number): IStyleData =>
      opened.snapshot.styles[String(cell(row, column)?.s)] ?? {};
    expect(style(1, 1).n?.pattern).toBe('#,##0.00');
    expect(style(1, 0)).toMatchObject({
      ff: 'Arial',
      fs: 12,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      cl: { rgb: '#112233' },
      bg: { rgb: '#FFEE00' },
      bd: { t: { s: 8, cl: { rgb: '#FF0000' } } },
      ht: 3,
      vt: 1,
      tb: 3,
    });
  });

  test('shows widths, heights, merged cells and panes', () => {
    const sheet = sheetOf(opened.snapshot);
    // 30 characters of 7 pixels; 30 points of 4/3 pixel.
    expect(sheet.columnData?.[0]?.w).toBe(210);
    expect(sheet.columnData?.[3]?.hd).toBe(1);
    expect(sheet.rowData?.[2]?.h).toBe(40);
    expect(sheet.rowData?.[3]?.hd).toBe(1);
    expect(sheet.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 9, endRow: 1, endColumn: 10 }]);
    expect(sheetOf(opened.snapshot, 'Notes')).toMatchObject({ hidden: 1, custom: { protected: true } });
  });

  test('shows its table, names, and conditional formats that compare', () => {
    const id = String(sheetOf(opened.snapshot).id);
    const [table] = resourceOf(opened.snapshot, 'SHEET_TABLE_PLUGIN')[id]?.tables ?? [];
    expect(table).toMatchObject({
      name: 'Clients',
      range: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 },
    });
    expect(table?.columns.map(({ displayName }) => displayName)).toEqual(['Client', 'Sales', 'Loyalty']);
    const names = Object.values(resourceOf(opened.snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
    expect(names).toMatchObject([
      { name: 'AllSales', formulaOrRefString: 'Customers!$B$2:$B$4' },
      { name: '_ct_columns', formulaOrRefString: 'Customers!$E$1', hidden: true },
    ]);
    expect(resourceOf(opened.snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id]).toMatchObject([
      {
        ranges: [{ startRow: 1, startColumn: 4, endRow: 3, endColumn: 4 }],
        rule: {
          subType: 'text',
          value: 'Treasure',
          style: { bg: { rgb: '#C6E5CE' }, cl: { rgb: '#0B4A22' } },
        },
      },
    ]);
  });
});

test('a rule of two numbers is shown with both', async () => {
  const file = path.join(__dirname, 'corpus/xlsxwriter/conditional-formats.xlsx');
  const { snapshot } = await openWorkbook(new Uint8Array(readFileSync(file)), 'rules.xlsx');
  const rules = resourceOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[String(sheetOf(snapshot).id)];
  expect(rules).toContainEqual(
    expect.objectContaining({
      rule: expect.objectContaining({ operator: 'notBetween', value: [0, 50000] }),
    }),
  );
});
