import {
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import { sheetNameOf } from '../../../csv/sheet-name';
import type { Dialect } from '../../../csv/dialect';
import { csvTexts } from '../../../csv/rows/read-csv';
import type { CsvCell } from '../../../csv/csv-cell';
import { typedCells } from '../../../csv/typed-cells';
import { withFileProblems } from '../problems/csv-problem';
import { textCell } from '../terms/text-cell';

/**
 * Converts a .csv file to a workbook with one sheet. Formulas stay text, because a file from somebody else must not
 * calculate.
 *
 * @throws FileProblem if a limit is exceeded, a quotation mark is not closed, or the file is not in the encoding
 *   `dialect` names
 */
export function csvSnapshot(bytes: Uint8Array, fileName: string, dialect: Dialect = {}): IWorkbookData {
  const { rows, delimiter } = withFileProblems(fileName, () => csvTexts(bytes, dialect));
  const formats = new Map<string, string>();
  const cellData = typedCells(rows, delimiter, dialect.decimal).map(
    (row) =>
      Object.fromEntries(
        [...row.entries()]
          .filter(([, { value }]) => value !== '')
          .map(([column, cell]) => [column, cellOf(cell, formats)]),
      ) as Record<number, ICellData>,
  );
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
        name: sheetNameOf(fileName),
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

function cellOf({ value, format }: CsvCell, formats: Map<string, string>): ICellData {
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  if (typeof value === 'string') {
    return value.startsWith("'") ? { v: value, t: CellValueType.FORCE_STRING } : textCell(value);
  }
  if (format === undefined) return { v: value, t: CellValueType.NUMBER };
  const style = formats.get(format) ?? `csv-${formats.size + 1}`;
  formats.set(format, style);
  return { v: value, t: CellValueType.NUMBER, s: style };
}

/** Returns column widths in pixels (64 to 280) that fit the first hundred rows. A Chinese character counts as two. */
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
