import { historyColumns } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { cellOnSheet } from '../../sheet/cells/cell';
import { shown } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { cellsOfOthers } from '../list-sheet/why-it-stays';
import { areaOf, areaProperties, below } from '../office/area';
import { readColumns } from '../office/read-columns';
import type { HistoryWritten } from './keep-history';
import type { HistoryBefore } from './history-before';

/**
 * Checks that the history is still as it was written.
 *
 * @throws SheetProblem that names the first cell that is not
 */
export async function requireHistoryAsWritten(
  context: Excel.RequestContext,
  written: HistoryWritten,
): Promise<void> {
  if (written.kind === 'rows') return requireRowsAsWritten(context, written.before);
  const { made } = await findListSheet(context, historyKey);
  if (!made) throw new SheetProblem('changedSinceRun', { cell: written.begun.added.sheetName });
  const [cell] = await cellsOfOthers(context, made);
  if (cell !== undefined) throw new SheetProblem('changedSinceRun', { cell });
}

async function requireRowsAsWritten(
  context: Excel.RequestContext,
  { read, from, written, added }: HistoryBefore,
): Promise<void> {
  const { area, record, sheetName, sheetId } = read.made;
  const table = context.workbook.tables.getItemOrNullObject(record.table).load('name');
  await context.sync();
  const changed = (row: number, column: number) =>
    new SheetProblem('changedSinceRun', { cell: cellOnSheet(sheetName, row, column) });
  if (table.isNullObject) throw changed(area.top, area.left);
  const range = table.getRange().load(areaProperties);
  await context.sync();
  const now = areaOf(range);
  if (now.top !== area.top || now.left !== area.left || below(now) !== below(area) + added)
    throw changed(now.top, now.left);
  const top = area.top + 1 + from;
  const cells = await readColumns(
    context,
    context.workbook.worksheets.getItem(sheetId),
    { top, rows: written.date.length },
    historyColumns.map((column) => ({ column: read.columns[column], member: 'values' })),
  );
  historyColumns.forEach((column, index) => {
    const other = written[column].findIndex(
      (cell, row) => cell !== null && shown(cell) !== cells[index]![row],
    );
    if (other >= 0) throw changed(top + other, read.columns[column]);
  });
}
