import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties } from '../office/area';
import { writeCells } from '../office/write-cells';
import type { RowsBefore } from './list-rows';

/** Restores the rows that were overwritten, and deletes new ones. May run several times. */
export async function putRowsBack<Column extends string>(
  context: Excel.RequestContext,
  { read, from, previous, added, setting }: RowsBefore<Column>,
): Promise<void> {
  const { kind, columns, cells } = read;
  const { area, sheetId, record } = read.made;
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(record.table).load('name');
  await context.sync();
  if (table.isNullObject) return;
  const range = table.getRange().load(areaProperties);
  await context.sync();
  const now = areaOf(range);
  const isExtended = now.rows === area.rows + added;
  if (!isExtended && now.rows !== area.rows) throw changedTable(read.made.sheetName, now);
  const sheet = workbook.worksheets.getItem(sheetId);
  const rows = cells[kind.columns[0]!].length - from;
  await writeCells(
    context,
    sheet,
    kind.columns.map((column) => ({
      column: columns[column],
      top: now.top + 1 + from,
      cells: previous[column].slice(0, rows),
    })),
  );
  if (added > 0) {
    for (const column of kind.columns) {
      const range = sheet.getRangeByIndexes(now.top + area.rows, columns[column], added, 1);
      range.clear();
      if (column === kind.dropDown) range.dataValidation.clear();
    }
    if (isExtended) table.resize(range.getResizedRange(-added, 0));
  }
  workbook.settings.add(kind.setting, setting);
  await context.sync();
}

const changedTable = (sheetName: string, { top, left }: { readonly top: number; readonly left: number }) =>
  new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, top, left) });
