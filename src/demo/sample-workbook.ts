import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import { textCell } from '../simulator/xlsx/terms/text-cell';
import { resourcesFor } from '../simulator/xlsx/terms/snapshot-resources';
import { tableOver } from '../simulator/xlsx/read/tables';
import { sampleColumns, sampleCustomers, type SampleValue } from './sample-customers';

const sheetId = 'sample';
const font = { ff: 'Arial', fs: 10 };

const styles: Record<string, IStyleData> = {
  header: {
    ...font,
    bl: BooleanNumber.TRUE,
    cl: { rgb: '#FFFFFF' },
    bg: { rgb: '#1B6B52' },
    vt: VerticalAlign.MIDDLE,
  },
  text: { ...font, vt: VerticalAlign.MIDDLE },
  amount: { ...font, vt: VerticalAlign.MIDDLE, ht: HorizontalAlign.RIGHT, n: { pattern: '#,##0' } },
  date: { ...font, vt: VerticalAlign.MIDDLE, ht: HorizontalAlign.RIGHT, n: { pattern: 'yyyy-mm-dd' } },
};

/**
 * Formats of the columns, in the order of `sampleColumns`. Widths are in pixels and leave room for two more columns on
 * a laptop.
 */
const columns = [
  { style: 'text', width: 200 },
  { style: 'amount', width: 64 },
  { style: 'amount', width: 74 },
  { style: 'text', width: 98 },
  { style: 'date', width: 100 },
  { style: 'date', width: 94 },
  { style: 'amount', width: 70 },
  { style: 'text', width: 78 },
] as const;

/** Returns the demo's first workbook: a formatted Excel table of customers, as of `today`, a serial number of Excel. */
export function sampleWorkbook(today: number): IWorkbookData {
  const customers = sampleCustomers(today);
  const header = sampleColumns.map((name): ICellData => ({ v: name, t: CellValueType.STRING, s: 'header' }));
  const rows = [header, ...customers.map((customer) => customer.map(cell))];
  const table = tableOver({
    name: 'Customers',
    range: { startRow: 0, startColumn: 0, endRow: customers.length, endColumn: sampleColumns.length - 1 },
    columnNames: sampleColumns,
    style: 'TableStyleMedium7',
  });
  return {
    id: 'workbook',
    name: 'Customers.xlsx',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: 'Customers',
        rowCount: 1000,
        columnCount: 26,
        defaultRowHeight: 22,
        rowData: { 0: { h: 26, ia: BooleanNumber.FALSE } },
        columnData: Object.fromEntries(columns.map(({ width }, index) => [index, { w: width }])),
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
        cellData: Object.fromEntries(rows.map((row, index) => [index, { ...row }])),
        defaultStyle: styles.text,
      },
    },
    resources: resourcesFor({
      SHEET_TABLE_PLUGIN: { [sheetId]: { tables: [table], tableFilteredOutRows: [] } },
      SHEET_FILTER_PLUGIN: {},
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
      SHEET_DEFINED_NAME_PLUGIN: {},
    }),
  };
}

function cell(value: SampleValue, column: number): ICellData {
  const s = columns[column]?.style;
  if (value === '') return { s };
  return typeof value === 'number' ? { v: value, t: CellValueType.NUMBER, s } : { ...textCell(value), s };
}
