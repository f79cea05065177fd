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
import type { Language } from '../classifier/language';
import { sampleColumns, sampleCustomers, type SampleValue } from './sample-customers';
import { sampleOrders } from './sample-orders';
import { words } from './words/languages';

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

/** A column's format, and its width in pixels. */
interface SampleColumn {
  readonly style: 'text' | 'amount' | 'date';
  readonly width: number;
}

/** The columns, in the order of `sampleColumns`. Their widths leave room for two more columns on a laptop. */
const customerColumns: readonly SampleColumn[] = [
  { style: 'text', width: 200 },
  { style: 'amount', width: 64 },
  { style: 'amount', width: 74 },
  { style: 'text', width: 98 },
  { style: 'date', width: 100 },
  { style: 'date', width: 94 },
  { style: 'amount', width: 70 },
  { style: 'text', width: 78 },
];

/** The columns, in the order of an order's cells. */
const orderColumns: readonly SampleColumn[] = [
  { style: 'text', width: 110 },
  { style: 'date', width: 100 },
  { style: 'text', width: 200 },
  { style: 'amount', width: 80 },
  { style: 'amount', width: 80 },
  { style: 'text', width: 110 },
  { style: 'text', width: 110 },
];

/** Returns the demo's first workbook: a formatted Excel table of customers, as of `today`, a serial number of Excel. */
export const sampleWorkbook = (today: number): IWorkbookData =>
  workbookOf({
    name: 'Customers',
    headers: sampleColumns,
    columns: customerColumns,
    rows: sampleCustomers(today),
  });

/** Returns a workbook with a formatted Excel table of order lines, as of `today`, a serial number of Excel. */
export function sampleOrdersWorkbook(today: number, language: Language): IWorkbookData {
  const { name, headers, sources } = words[language].sampleOrders;
  return workbookOf({ name, headers, columns: orderColumns, rows: sampleOrders(today, sources) });
}

interface SampleList {
  /** The name of file, sheet and table. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleValue[])[];
}

function workbookOf({ name, headers, columns, rows }: SampleList): IWorkbookData {
  const header = headers.map((text): ICellData => ({ v: text, t: CellValueType.STRING, s: 'header' }));
  const cells = [header, ...rows.map((row) => row.map((value, column) => cell(value, columns[column]!)))];
  const table = tableOver({
    name,
    range: { startRow: 0, startColumn: 0, endRow: rows.length, endColumn: headers.length - 1 },
    columnNames: headers,
    style: 'TableStyleMedium7',
  });
  return {
    id: 'workbook',
    name: `${name}.xlsx`,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name,
        rowCount: 1000,
        columnCount: 26,
        defaultRowHeight: 22,
        rowData: { 0: { h: 26, ia: BooleanNumber.FALSE } },
        columnData: Object.fromEntries(columns.map(({ width }, index) => [index, { w: width }])),
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
        cellData: Object.fromEntries(cells.map((row, index) => [index, { ...row }])),
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

function cell(value: SampleValue, { style }: SampleColumn): ICellData {
  if (value === '') return { s: style };
  return typeof value === 'number'
    ? { v: value, t: CellValueType.NUMBER, s: style }
    : { ...textCell(value), s: style };
}
