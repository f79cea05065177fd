import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { shown } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties, below } from '../office/area';
import { readColumns } from '../office/read-columns';
import { writeCells } from '../office/write-cells';
import type { LogBefore } from './log-done';

/** Takes visits out of the log again that were entered; what others typed stays. May run several times. */
export async function takeVisitsOut(
  context: Excel.RequestContext,
  { log, top, added, columns, isBegun, typed }: LogBefore,
): Promise<void> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(log.record.table).load('name');
  await context.sync();
  if (!isBegun || table.isNullObject) return;
  const range = table.getRange().load(areaProperties);
  await context.sync();
  const { area } = log.table;
  const now = areaOf(range);
  if (now.top !== area.top || now.left !== area.left)
    throw new SheetProblem('changedMeanwhile', { cell: cellOnSheet(log.sheetName, now.top, now.left) });
  const sheet = workbook.worksheets.getItem(log.sheetId);
  const there = await readColumns(
    context,
    sheet,
    { top, rows: columns[0]!.cells.length },
    columns.map(({ column }) => ({ column, member: 'values' })),
  );
  const isOurs = (index: number, row: number) => there[index]![row] === shown(columns[index]!.cells[row]!);
  const blank = columns.map(({ column, cells }, index) => ({
    ...{ column, top },
    cells: cells.map((_, row) => (isOurs(index, row) ? '' : null)),
  }));
  await writeCells(context, sheet, blank);
  for (const { column, top: from, cells } of typed)
    sheet.getRangeByIndexes(from, column, cells.length, 1).values = cells.map((cell) => [cell]);
  if (added > 0 && now.rows === area.rows + added) {
    const rows = sheet.getRangeByIndexes(below(area), area.left, added, area.columns).load('formulas');
    await context.sync();
    const isBlank = (rows.formulas as CellValue[][]).every((cells) => cells.every((cell) => cell === ''));
    table.resize(range.getResizedRange(-added, 0));
    if (isBlank) rows.clear();
  }
  await context.sync();
}
