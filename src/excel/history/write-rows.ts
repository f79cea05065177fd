import { historyColumns } from '../../history/history-row';
import { historyKey } from '../../history/sheet/history-record';
import { formatOf } from '../../history/sheet/lay-out-history';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { checksumsOf } from '../../summary/sheet/list-record';
import { lookAtFilters } from '../office/filters';
import { areaOf, areaProperties, below, isSameArea } from '../office/area';
import { throwIfCancelled } from '../office/put-back-wholly';
import { writeCells, type CellInput } from '../office/write-cells';
import type { HistoryBefore } from './history-before';

/**
 * Checks that rows can be written.
 *
 * @throws SheetProblem if the sheet is protected or filtered, if something is below the table, or if rows to write over are
 *   no longer where they were read
 */
export async function requireRoom(
  context: Excel.RequestContext,
  { read: { made, columns, cells, rows }, from, added }: HistoryBefore,
): Promise<void> {
  const { sheetId, sheetName, area, used, isProtected, record } = made;
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet: sheetName });
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const requireUnfiltered = lookAtFilters(sheet, sheetName);
  const table = context.workbook.tables.getItem(record.table).load('showTotals');
  const count = Math.min(added, below(used) - below(area));
  const under =
    count > 0
      ? sheet.getRangeByIndexes(below(area), area.left, count, area.columns).load('formulas')
      : undefined;
  const keys =
    from < rows.length
      ? sheet.getRangeByIndexes(area.top + 1 + from, columns.key, rows.length - from, 1).load('values')
      : undefined;
  await context.sync();
  requireUnfiltered();
  ((keys?.values ?? []) as CellValue[][]).forEach(([key], row) => {
    if (key === cells.key[from + row]) return;
    const cell = cellOnSheet(sheetName, area.top + 1 + from + row, columns.key);
    throw new SheetProblem('changedMeanwhile', { cell });
  });
  const refuse = (row: number, column: number) =>
    new SheetProblem('historyNoRoom', { cell: cellOnSheet(sheetName, row, area.left + column) });
  if (table.showTotals) throw refuse(below(area) - 1, 0);
  ((under?.formulas ?? []) as CellValue[][]).forEach((cells, row) => {
    const column = cells.findIndex((cell) => cell !== '');
    if (column >= 0) throw refuse(below(area) + row, column);
  });
}

/** Overwrites rows of the same day, and adds new ones below. Throws if the table was changed on the way. */
export async function writeRows(
  context: Excel.RequestContext,
  before: HistoryBefore,
  options: RunOptions,
): Promise<void> {
  const { read, from, written, added, previous } = before;
  const { made, columns, cells } = read;
  const { area, sheetName, record } = made;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(made.sheetId);
  const table = workbook.tables.getItem(record.table);
  if (added > 0) {
    table.resize(table.getRange().getResizedRange(added, 0));
    for (const column of historyColumns) {
      // A single value given to a range goes into every cell.
      (
        sheet.getRangeByIndexes(below(area), columns[column], added, 1) as { numberFormat: unknown }
      ).numberFormat = formatOf(column);
    }
  }
  const top = area.top + 1 + from;
  const of = written.date.length;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await writeCells(
    context,
    sheet,
    historyColumns.map((column) => ({ column: columns[column], top, cells: written[column] })),
    (rows) => {
      options.onProgress?.({ kind: 'writing', rows, of });
      throwIfCancelled(options, sheetName);
    },
  );
  const now = table.getRange().load(areaProperties);
  const plain = (inputs: HistoryBefore['written'], isWanted: (index: number) => boolean) =>
    checksumsOf(
      historyColumns.map((column) =>
        inputs[column].flatMap((cell, index) => (isWanted(index) ? [shownCell(cell)] : [])),
      ),
    );
  const isTouched = (index: number) => written.date[index] !== null;
  const isOld = (index: number) => isTouched(index) && from + index < cells.date.length;
  const [after, lost] = [plain(written, isTouched), plain(previous, isOld)];
  workbook.settings.add(historyKey, {
    ...record,
    rows: record.rows + added,
    checksums: record.checksums.map((sum, index) => (sum + after[index]! - lost[index]! + modulus) % modulus),
  });
  await context.sync();
  if (!isSameArea(areaOf(now), { ...area, rows: area.rows + added }))
    throw new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, area.top, area.left) });
}

const modulus = 0x1_0000_0000;
const shownCell = (cell: CellInput): CellValue =>
  cell === null ? '' : typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
