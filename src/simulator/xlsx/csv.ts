import {
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import { readInput } from '../workbook/cell-input';
import { textCell } from './text-cell';
import { csvRows } from './csv-rows';
import { checkCellCount } from './limits';

/** Excel keeps 15 digits of a number: a longer one is a key, as are leading zeros, and stays as it is written. */
const writtenAsKey = /^[+-]?0\d|^\D?\d{16,}$/;
const decimalComma = /^[+-]?(\d{1,3}(\.\d{3})+|\d+),\d+$/;

/**
 * A .csv file as a workbook of one sheet. Commas, semicolons and tabs part the cells, whichever the file uses;
 * numbers, shares and dates are read as if they were typed into Excel. A formula stays text: a file from
 * elsewhere must not calculate.
 */
export function csvSnapshot(bytes: Uint8Array, fileName: string): IWorkbookData {
  const text = decode(bytes);
  const delimiter = delimiterOf(text);
  const rows = csvRows(text, delimiter);
  checkCellCount(
    fileName,
    rows.reduce((sum, row) => sum + row.length, 0),
  );
  const commaIsDecimal =
    delimiter === ';' && rows.some((row) => row.some((cell) => decimalComma.test(cell.trim())));
  const formats = new Map<string, string>();
  const cellData = rows.map((row) => {
    const cells = row.map((cell) => typedCell(commaIsDecimal ? withDecimalPoint(cell) : cell, formats));
    return Object.fromEntries([...cells.entries()].filter(([, cell]) => cell !== null)) as Record<
      number,
      ICellData
    >;
  });
  const id = 'csv';
  return {
    id: 'workbook',
    name: fileName,
    appVersion: '',
    locale: LocaleType.EN_US,
    sheetOrder: [id],
    sheets: {
      [id]: {
        id,
        name: sheetName(fileName),
        rowCount: Math.max(1000, rows.length + 200),
        columnCount: Math.max(26, rows.reduce((most, row) => Math.max(most, row.length), 0) + 10),
        cellData: Object.fromEntries(cellData.entries()),
        columnData: widths(rows),
      },
    },
    styles: Object.fromEntries(
      [...formats].map(([pattern, style]): [string, IStyleData] => [style, { n: { pattern } }]),
    ),
  };
}

/** UTF-8, or what a byte order mark says; else the Chinese standard, which is what Excel writes on Chinese Windows. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not written in this encoding: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** The one that parts the first line into the most cells; what stands between quotes does not count. */
function delimiterOf(text: string): string {
  const firstLine = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((delimiter) => ({
    delimiter,
    count: firstLine.split(delimiter).length,
  }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

const withDecimalPoint = (cell: string) =>
  decimalComma.test(cell.trim()) ? cell.trim().replaceAll('.', '').replace(',', '.') : cell;

function typedCell(text: string, formats: Map<string, string>): ICellData | null {
  if (text === '') return null;
  if (writtenAsKey.test(text.trim()) || /^['=]/.test(text))
    return { ...textCell(text), t: CellValueType.FORCE_STRING };
  const { cell, numberFormat } = readInput(text, false);
  if (!numberFormat) return { v: cell.v, t: cell.t };
  const style = formats.get(numberFormat) ?? `csv-${formats.size + 1}`;
  formats.set(numberFormat, style);
  return { v: cell.v, t: cell.t, s: style };
}

/** A sheet's name has 31 characters at the most and none of these in it. */
const sheetName = (fileName: string) =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1';

/** Wide enough for what the first rows hold, within reason; Chinese characters take about two of ours. */
function widths(rows: readonly (readonly string[])[]): Record<number, { w: number }> {
  const longest: number[] = [];
  for (const row of rows.slice(0, 100)) {
    row.forEach((cell, column) => {
      const length = [...cell].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
      longest[column] = Math.max(longest[column] ?? 0, length);
    });
  }
  return Object.fromEntries(
    longest.map((length, column) => [column, { w: Math.min(280, Math.max(64, 8 * length + 16)) }]),
  );
}
