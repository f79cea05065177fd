import { cellAddress, type CellValue } from '../../sheet/cells/cell';
import { movedFormula } from '../../sheet/cells/moved-formula';
import { isFormula } from '../office/formulas-in-workbook';
import type { CellInput } from '../office/write-cells';
import type { SheetBefore } from './sheet-before';

/*
 * Formulas that are put back. Somebody may have inserted or deleted rows and columns since they were read, so that the cells
 * to which they refer are elsewhere now.
 */

/** Where the table is now, and the cells to which its formulas refer. */
export interface TableNow {
  /** The name of the sheet when the formulas were read. */
  readonly sheet: string;
  readonly top: number;
  /** The present header of each former column; undefined for a deleted one. */
  readonly headers: readonly (string | undefined)[];
  /** Maps the former index of each column to the present one. */
  readonly columns: ReadonlyMap<number, number>;
  /** The former and the present row of the day above the table, zero-based, and its former column. */
  readonly day: { readonly wasRow: number; readonly row: number; readonly wasColumn: number };
}

/** How many rows may have been inserted above the day and be seen. */
const rowsAbove = 20;

/**
 * Queues looking for the table: its columns by their headers, and the day above it by its content.
 *
 * @returns a function that returns where they are; call it after the next sync
 */
export function lookForTable(
  { workbook }: Excel.RequestContext,
  { sheetId, sheetName, table, top, left, headers: former, above }: SheetBefore,
): () => TableNow {
  const header = workbook.tables.getItem(table).getHeaderRowRange().load('values,rowIndex,columnIndex');
  const block = workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(0, 0, top + rowsAbove, left + former.length)
    .load('formulas');
  return () => {
    const present = (header.values as CellValue[][])[0]!.map(String);
    const headers = headersNow(former, present);
    const columns = new Map(
      headers.flatMap((each, index) =>
        each === undefined ? [] : [[left + index, header.columnIndex + present.indexOf(each)] as const],
      ),
    );
    const { entered, written, row: wasRow, column: wasColumn } = above[0]!;
    const column = columns.get(wasColumn) ?? wasColumn;
    const found = (block.formulas as CellValue[][])
      .slice(0, header.rowIndex)
      .findIndex((row) => row[column] === written || row[column] === entered);
    const row = header.rowIndex === top || found < 0 ? wasRow : found;
    return { sheet: sheetName, top: header.rowIndex, headers, columns, day: { wasRow, row, wasColumn } };
  };
}

/**
 * Returns the present header of each column; undefined for a deleted one. A renamed column is recognized by its place.
 */
function headersNow(before: readonly string[], now: readonly string[]): (string | undefined)[] {
  return before.map((header, column) => {
    if (now.includes(header)) return header;
    const renamed = now.length === before.length ? now[column]! : undefined;
    return renamed !== undefined && before.includes(renamed) ? undefined : renamed;
  });
}

/** Returns whether the table, its columns and the day are where they were. */
export const isInPlace = (a: TableNow, b: TableNow): boolean =>
  a.top === b.top &&
  a.day.row === b.day.row &&
  a.headers.join('\n') === b.headers.join('\n') &&
  [...a.columns].join() === [...b.columns].join();

/**
 * Returns what to enter so that a formula of the table refers to the same cells as before: to those of its client and to the
 * day. Other contents stay.
 *
 * @param from the row of the sheet in which the formula was, counted from 1
 * @param to the row in which it is entered
 */
export function formulaWhereMoved(
  entry: CellInput,
  from: number,
  to: number,
  { sheet, columns, day }: TableNow,
): CellInput {
  if (entry === null || !isFormula(entry)) return entry;
  const { wasRow, row, wasColumn } = day;
  const cellOfDay = fixed(row, columns.get(wasColumn) ?? wasColumn);
  return movedFormula(entry, { sheet, from, to, columns }).replace(anyFixed, (found) =>
    found === fixed(wasRow, wasColumn) ? cellOfDay : found,
  );
}

/** Matches a cell of the formula's own sheet that stays the same in each row. */
const anyFixed = /(?<![\w$!.:'])\$[A-Z]{1,3}\$\d+(?![\d(:])/g;

const fixed = (row: number, column: number) =>
  cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
