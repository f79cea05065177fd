import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { lookAtFilters } from '../office/filters';
import { throwIfCancelled } from '../office/put-back-wholly';
import { firstUnlikeEntered } from '../run/require-written';
import { writeAbove } from './above-table';
import type { ClientsPlan } from './plan-clients';
import { recordAfter } from './record-of-plan';
import { isFilledIn, overwrittenIn } from './filled-in';
import { keepRow, type SheetBefore } from './sheet-before';
import type { CellInput } from '../office/write-cells';
import { entryFor, giveFormat, rowsOfColumn, slicesOf, writeColumn } from './write-table';

/** Writes ClientTier's columns anew, each row beside the same client, and new clients below. */
export async function renewClientsSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  before: SheetBefore,
  options: RunOptions,
): Promise<void> {
  const { rows, sheetName } = before;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(before.sheetId);
  const of = rows - 1 + before.added.length;
  const report = (written: number) => {
    options.onProgress?.({ kind: 'writing', rows: written, of });
    throwIfCancelled(options, sheetName);
  };
  report(0);
  for (const { from, count } of slicesOf(rows - 1, 1 + 3 * before.cells.length)) {
    await writeOver(context, plan, before, from, count);
    report(from + count);
  }
  for (const { from, count } of slicesOf(before.added.length, before.headers.length)) {
    await writeBelow(context, plan, before, from, count);
    report(rows - 1 + from + count);
  }
  if (before.added.length > 0) {
    const table = workbook.tables.getItem(before.table);
    table.resize(table.getRange().getResizedRange(before.added.length, 0));
  }
  const requireAboveAsRead = writeAbove(sheet, sheetName, before.above);
  workbook.settings.add(clientsRecordKey, recordAfter(plan));
  sheet.activate();
  rowsOfColumn(context, before.table, before.headers[before.keyColumn]!, 1, 1).select();
  await context.sync();
  requireAboveAsRead();
}

/** Writes rows of the table. If they held something else than what was read, stores that, to restore it. */
async function writeOver(
  context: Excel.RequestContext,
  { again, formulas }: ClientsPlan,
  before: SheetBefore,
  from: number,
  count: number,
): Promise<void> {
  const { columns } = again!;
  const at = (column: number) =>
    rowsOfColumn(context, before.table, before.headers[column]!, 1 + from, count);
  context.application.suspendApiCalculationUntilNextSync();
  const requireUnfiltered = lookAtFilters(
    context.workbook.worksheets.getItem(before.sheetId),
    before.sheetName,
  );
  const requireInPlace = lookAtPlace(context, before);
  const keys = at(before.keyColumn).load('formulas');
  const there = columns.map(({ column }) => at(column).load('formulas,values'));
  const written = columns.map(({ id, column, cells }) => {
    const inputs = cells
      .slice(from, from + count)
      .map((cell, row) => entryFor(formulas, id, cell, before.top + 1 + from + row));
    writeColumn(at(column), inputs);
    return { column, inputs, after: at(column).load('formulas') };
  });
  await context.sync();
  let first = -1;
  const sheetRow = (row: number) => before.top + 2 + from + row;
  const keep = (key: CellValue, row: number) =>
    keepRow(before, key, overwrittenIn(before, there, row, key, sheetRow(row)));
  (keys.formulas as CellValue[][]).forEach(([key], row) => {
    const isInPlace = key === before.keys[from + row];
    const isAsRead = there.every(({ formulas }, index) => {
      const [cell, column] = [formulas[row]![0] as CellValue, before.cells[index]!];
      return cell === column.cells[from + row] || isFilledIn(column, cell, sheetRow(row));
    });
    if (isInPlace && isAsRead) return;
    if (first < 0) first = from + row;
    keep(key!, row);
  });
  try {
    requireUnfiltered();
    requireAsEntered(before, from, written);
  } catch (error) {
    // A filter hides rows: Excel wrote the values of the first row to all visible rows. No cell can then be
    // recognized by what it should hold.
    (keys.formulas as CellValue[][]).forEach(([key], row) => keep(key!, row));
    throw error;
  }
  requireInPlace();
  if (first >= 0) throw changedAt(before, 1 + first);
}

interface WrittenColumn {
  readonly column: number;
  readonly inputs: readonly CellInput[];
  readonly after: Excel.Range;
}

/**
 * Checks that the cells hold what was entered; of an advanced filter Excel tells add-ins nothing. Below the table, new
 * clients need no such check: a filter hides rows of its list only.
 */
function requireAsEntered(before: SheetBefore, from: number, written: readonly WrittenColumn[]): void {
  for (const { column, inputs, after } of written) {
    const cells = (after.formulas as CellValue[][]).map(([cell]) => cell!);
    const row = firstUnlikeEntered(inputs, cells, true);
    if (row < 0) continue;
    const { sheetName, top, left } = before;
    before.misplaced = cellOnSheet(sheetName, top + 1 + from + row, left + column);
    throw new SheetProblem('writtenElsewhere', { cell: before.misplaced });
  }
}

/** Writes new clients below the table, into cells that must be blank. */
async function writeBelow(
  context: Excel.RequestContext,
  { table, again, formulas }: ClientsPlan,
  before: SheetBefore,
  from: number,
  count: number,
): Promise<void> {
  const some = again!.added.slice(from, from + count);
  const end = context.workbook.tables.getItem(before.table).getRange().load('rowCount');
  const there = context.workbook.tables
    .getItem(before.table)
    .getRange()
    .getCell(before.rows + from, 0)
    .getResizedRange(count - 1, before.headers.length - 1)
    .load('formulas');
  await context.sync();
  const isBlank = (there.formulas as CellValue[][]).every((row) => row.every((cell) => cell === ''));
  if (!isBlank || end.rowCount !== before.rows) throw changedAt(before, before.rows + from);
  context.application.suspendApiCalculationUntilNextSync();
  const requireUnfiltered = lookAtFilters(
    context.workbook.worksheets.getItem(before.sheetId),
    before.sheetName,
  );
  const requireInPlace = lookAtPlace(context, before);
  for (const { id, column } of [{ id: 'key', column: before.keyColumn }, ...again!.columns]) {
    const index = table.columns.findIndex((each) => each.id === id);
    const range = rowsOfColumn(context, before.table, before.headers[column]!, before.rows + from, count);
    giveFormat(range, table.columns[index]!);
    range.values = some.map((client, row) => [
      entryFor(formulas, id, table.rows[client]![index]!, before.top + before.rows + from + row),
    ]);
  }
  await context.sync();
  requireUnfiltered();
  requireInPlace();
}

/**
 * Queues looking for the table. Returns a function to call after a sync. It throws if columns were inserted or the
 * table was moved since it was read, because formulas would then refer to other cells.
 */
function lookAtPlace(context: Excel.RequestContext, before: SheetBefore): () => void {
  const { top, left, headers, table } = before;
  const first = context.workbook.tables
    .getItem(table)
    .getRange()
    .getCell(0, 0)
    .getResizedRange(0, headers.length - 1)
    .load('values,rowIndex,columnIndex');
  return () => {
    const now = (first.values as CellValue[][])[0]!;
    const other = headers.findIndex((header, column) => String(now[column]) !== header);
    if (first.rowIndex === top && first.columnIndex === left && other < 0) return;
    const [row, column] = [first.rowIndex, first.columnIndex + Math.max(0, other)];
    throw new SheetProblem('changedMeanwhile', { cell: cellOnSheet(before.sheetName, row, column) });
  };
}

function changedAt(before: SheetBefore, row: number): SheetProblem {
  const { sheetName, top, left, keyColumn } = before;
  return new SheetProblem('changedMeanwhile', { cell: cellOnSheet(sheetName, top + row, left + keyColumn) });
}
