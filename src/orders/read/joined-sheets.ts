import type { CellValue } from '../../sheet/cells/cell';
import { cellOfLine, type OrderSheet } from '../order-sheet';

/** The lines of all sheets of a list, one below the other. */
export interface JoinedSheets {
  readonly lines: number;
  readonly headers: readonly string[];
  /** The cells of a column; undefined if it was not read. */
  cells(column: number): readonly CellValue[] | undefined;
  formats(column: number): readonly CellValue[];
  /** The number of a line's sheet, from 0. */
  sheetOf(line: number): number;
  /** The address of a cell with its sheet. */
  cellAt(line: number, column: number): string;
}

/** Joins sheets with the same columns, such as one for each month. */
export function joinSheets(sheets: readonly OrderSheet[]): JoinedSheets {
  const firstLines = sheets.map((_, index) =>
    sheets.slice(0, index).reduce((sum, { range }) => sum + range.rows, 0),
  );
  const known = new Map<string, readonly CellValue[]>();
  const joined = (kind: 'cells' | 'formats', column: number) => {
    const key = `${kind} ${column}`;
    const before = known.get(key);
    if (before) return before;
    const own = sheets.map((sheet) => sheet[kind]?.get(column));
    if (own.length === 1) return own[0];
    if (own.every((cells) => cells === undefined)) return undefined;
    const all = sheets.flatMap(({ range }, index) => own[index] ?? Array<CellValue>(range.rows).fill(''));
    known.set(key, all);
    return all;
  };
  const sheetOf = (line: number) => firstLines.filter((first) => first <= line).length - 1;
  return {
    sheetOf,
    lines: sheets.reduce((sum, { range }) => sum + range.rows, 0),
    headers: sheets[0]!.headers,
    cells: (column) => joined('cells', column),
    formats: (column) => joined('formats', column) ?? [],
    cellAt(line, column) {
      const index = sheetOf(line);
      return cellOfLine(sheets[index]!, line - firstLines[index]!, column);
    },
  };
}
