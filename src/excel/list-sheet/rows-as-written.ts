import { cellOnSheet } from '../../sheet/cells/cell';
import { shown } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties, below } from '../office/area';
import { readColumns } from '../office/read-columns';
import type { RowsBefore } from './list-rows';

/**
 * Checks that rows are still as they were written.
 *
 * @throws SheetProblem that names the first cell that is not
 */
export async function requireRowsAsWritten<Column extends string>(
  context: Excel.RequestContext,
  { read, from, written, added }: RowsBefore<Column>,
): Promise<void> {
  const { kind, columns } = read;
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
    { top, rows: written[kind.columns[0]!].length },
    kind.columns.map((column) => ({ column: columns[column], member: 'values' })),
  );
  kind.columns.forEach((column, index) => {
    const other = written[column].findIndex(
      (cell, row) => cell !== null && shown(cell) !== cells[index]![row],
    );
    if (other >= 0) throw changed(top + other, columns[column]);
  });
}
