import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { byColumns } from '../../summary/sheet/by-columns';
import type { ListRecord } from '../../summary/sheet/list-record';
import type { Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { reportRead } from '../office/report-read';

/** A kind of table that ClientTier makes on a sheet of its own, and adds rows to. */
export interface ListKind<Column extends string> {
  /** The setting that holds the record (`ListRecord`) of its sheet. */
  readonly setting: string;
  readonly columns: readonly Column[];
  /** The columns that show whether a row is still where it was read. */
  readonly compared: readonly Column[];
  /** The column whose cells have a drop-down; left out if there is none. */
  readonly dropDown?: Column;
  /** The problems to report if a column is gone, or if something is where new rows go. */
  readonly problems: {
    readonly columnGone: 'historyColumnGone' | 'overridesColumnGone';
    readonly noRoom: 'historyNoRoom' | 'overridesNoRoom';
  };
  /** Returns the number format of a column; `General` if it needs none. */
  formatOf(column: Column): string;
}

/** Where such a table is now. */
export interface PlacedList {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly record: ListRecord;
  /** The table, its header included. */
  readonly area: Area;
}

/** Such a table as it was read, without its header. */
export interface ListTable<Column extends string> {
  /** The sheet column of each column. */
  readonly columns: Readonly<Record<Column, number>>;
  readonly cells: Readonly<Record<Column, readonly CellValue[]>>;
}

/**
 * Reads a table. Finds its columns by their headers, because the user may move them or insert others.
 *
 * @throws SheetProblem if a column is missing, or if the user cancels
 */
export async function readListTable<Column extends string>(
  context: Excel.RequestContext,
  kind: ListKind<Column>,
  place: PlacedList,
  options: RunOptions = {},
): Promise<ListTable<Column>> {
  const { area, record, sheetId, sheetName } = place;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const first = sheet.getRangeByIndexes(area.top, area.left, 1, area.columns).load('values');
  await context.sync();
  const headers = (first.values as CellValue[][])[0]!.map(String);
  const columns = byColumns(kind.columns, (_, index) => {
    const header = record.headers[index]!;
    const at = headers.indexOf(header);
    if (at < 0) throw new SheetProblem(kind.problems.columnGone, { sheet: sheetName, header });
    return area.left + at;
  });
  return { columns, cells: await readListCells(context, kind, place, columns, 'values', options) };
}

/** Reads the cells of a table whose columns are known. */
export async function readListCells<Column extends string>(
  context: Excel.RequestContext,
  kind: ListKind<Column>,
  { area, sheetId, sheetName }: PlacedList,
  columns: ListTable<Column>['columns'],
  member: 'values' | 'formulas',
  options: RunOptions = {},
): Promise<ListTable<Column>['cells']> {
  const read = await readColumns(
    context,
    context.workbook.worksheets.getItem(sheetId),
    { top: area.top + 1, rows: area.rows - 1 },
    kind.columns.map((column) => ({ column: columns[column], member })),
    { onRead: reportRead(options, sheetName, area.rows - 1) },
  );
  return byColumns(kind.columns, (_, index) => read[index]!);
}

/** Returns a function that gives the address of a cell of the table, with its sheet. */
export const cellOfList =
  <Column extends string>({ area, sheetName }: PlacedList, { columns }: ListTable<Column>) =>
  (row: number, column: Column): string =>
    cellOnSheet(sheetName, area.top + 1 + row, columns[column]);
