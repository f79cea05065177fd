import { historyColumns } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { areaOf, areaProperties } from '../office/area';
import { writeCells } from '../office/write-cells';
import type { HistoryBefore } from './history-before';

/** Restores the rows that were overwritten, and deletes new ones. May run several times. */
export async function putHistoryBack(
  context: Excel.RequestContext,
  { read, from, previous, added, setting }: HistoryBefore,
): Promise<void> {
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
  const rows = read.rows.length - from;
  await writeCells(
    context,
    sheet,
    historyColumns.map((column) => ({
      column: read.columns[column],
      top: now.top + 1 + from,
      cells: previous[column].slice(0, rows),
    })),
  );
  if (added > 0) {
    for (const column of historyColumns)
      sheet.getRangeByIndexes(now.top + area.rows, read.columns[column], added, 1).clear();
    if (isExtended) table.resize(range.getResizedRange(-added, 0));
  }
  workbook.settings.add(historyKey, setting);
  await context.sync();
}

const changedTable = (sheetName: string, { top, left }: { readonly top: number; readonly left: number }) =>
  new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, top, left) });
