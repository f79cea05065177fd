import { blockOnSheet, cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import type { SheetProblem } from '../../sheet/problem';
import { cellsOfHers } from '../../summary/sheet/changes';
import { checksumsOf } from '../../summary/sheet/list-record';
import { below, isInArea, rightOf, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { runSliced } from '../office/run-sliced';
import { whySheetStays } from '../own/why-sheet-stays';
import type { ListSheet, ListSheetFound } from './find-list-sheet';

/** Returns the problem that says why a sheet with a list is not deleted; undefined if it can be. */
export function whyItStays(
  context: Excel.RequestContext,
  found: ListSheetFound,
  made: ListSheet,
): Promise<SheetProblem | undefined> {
  const hers = async () => {
    const cells = await cellsOfOthers(context, made);
    return cells.length > 0 ? ({ why: 'cells', found: cells } as const) : undefined;
  };
  return whySheetStays(context, found, made, { hers, tables: [made.record.table] });
}

/** What of a sheet is not compared with what ClientTier wrote. */
interface LeftOut {
  /** The headers of columns of the list in which the user types. */
  readonly headers: readonly string[];
  readonly areas: readonly Area[];
}

/** Returns cells that are not as ClientTier wrote them: above the table, in it, beside it and below it. */
export async function cellsOfOthers(
  context: Excel.RequestContext,
  { record, sheetId, sheetName, area, used }: ListSheet,
  leftOut: LeftOut = { headers: [], areas: [] },
): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const above = sheet.getRangeByIndexes(0, 0, area.top, used.columns).load('formulas,values');
  const isMoved =
    area.top !== record.top ||
    area.left !== 0 ||
    area.rows !== record.rows + 1 ||
    area.columns !== record.headers.length;
  const whole = { top: area.top, left: area.left, bottom: below(area) - 1, right: rightOf(area) - 1 };
  if (isMoved) return [blockOnSheet(sheetName, whole)];
  await context.sync();
  const read = { formulas: above.formulas as CellValue[][], values: above.values as CellValue[][] };
  const isLeftOut = (row: number, column: number) =>
    leftOut.areas.some((each) => isInArea(each, row, column));
  const hers = cellsOfHers(record.above, read).flatMap(({ row, column }) =>
    isLeftOut(row, column) ? [] : [cellOnSheet(sheetName, row, column)],
  );
  const columns = await readColumns(
    context,
    sheet,
    { top: area.top, rows: used.rows - area.top },
    Array.from({ length: used.columns }, (_, column) => ({ column, member: 'formulas' as const })),
  );
  const outside = columns.flatMap((cells, column) =>
    cells.flatMap((cell, row) => {
      const isInside = row < area.rows && column < area.columns;
      return cell === '' || isInside || isLeftOut(area.top + row, column)
        ? []
        : [cellOnSheet(sheetName, area.top + row, column)];
    }),
  );
  const inTable = columns.slice(0, area.columns).map((cells) => cells.slice(1, area.rows));
  const sums = await runSliced(checksumsOf(inTable));
  const changed = record.headers.flatMap((header, column) =>
    (sums[column] === record.checksums[column] || leftOut.headers.includes(header)) &&
    columns[column]![0] === header
      ? []
      : [blockOnSheet(sheetName, { ...whole, left: column, right: column })],
  );
  return [...hers, ...changed, ...outside];
}
