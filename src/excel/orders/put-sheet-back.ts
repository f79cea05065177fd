import { clientsRecordKey } from '../../orders/sheet/clients-record';
import type { CellValue } from '../../sheet/cells/cell';
import { lookAtFilters } from '../office/filters';
import type { CellInput } from '../office/write-cells';
import { place } from './clients-sheet';
import type { SheetBefore } from './sheet-before';
import { rowsOfTable, slicesOf, writeColumn } from './write-table';

/** Puts back what a sheet held before; may be repeated. Rows are found by their keys, as somebody may have moved them. */
export async function putSheetBack(context: Excel.RequestContext, before: SheetBefore): Promise<void> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(before.table).load('name');
  await context.sync();
  if (table.isNullObject) return;
  const sheet = workbook.worksheets.getItem(before.sheetId);
  const range = table.getRange().load('rowCount');
  const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
  await context.sync();
  requireUnfiltered();
  const more = before.added.length;
  const keys = range
    .getCell(1, before.keyColumn)
    .getResizedRange(range.rowCount - 2 + more, 0)
    .load('formulas');
  await context.sync();
  const now = (keys.formulas as CellValue[][]).map(([key]) => key!);
  const body = range.rowCount - 1;
  await putRowsBack(context, before, now.slice(0, body));
  takeAddedAway(table, range, before, now, body);
  sheet.getCell(place.asOf.row, place.asOf.column).values = [[before.above.asOf]];
  sheet.getCell(place.notes.row, place.notes.column).values = [[before.above.notes]];
  workbook.settings.add(clientsRecordKey, before.setting);
  await context.sync();
}

async function putRowsBack(
  context: Excel.RequestContext,
  before: SheetBefore,
  now: readonly CellValue[],
): Promise<void> {
  const rowOf = new Map(before.keys.map((key, row) => [key, row]));
  const rowOfCells = now.map((key, row) => (key === before.keys[row] ? row : (rowOf.get(key) ?? -1)));
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  for (const { from, count } of slicesOf(now.length)) {
    const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
    context.application.suspendApiCalculationUntilNextSync();
    before.cells.forEach(({ column, entered }, index) => {
      const inputs = rowOfCells.slice(from, from + count).map((row, offset): CellInput => {
        const edited = before.edited.get(now[from + offset]!);
        if (edited) return edited[index]!;
        return row < 0 ? null : entered[row]!;
      });
      writeColumn(rowsOfTable(context, before.table, 1 + from, column, count), inputs);
    });
    await context.sync();
    requireUnfiltered();
  }
}

/** Queues taking away the new clients: from the end of the table, or below it if it was not extended yet. */
function takeAddedAway(
  table: Excel.Table,
  range: Excel.Range,
  { added, columns }: SheetBefore,
  now: readonly CellValue[],
  body: number,
): void {
  if (added.length === 0) return;
  const isAdded = (from: number) => added.every((key, index) => now[from + index] === key);
  if (body > added.length && isAdded(body - added.length)) {
    table.resize(range.getResizedRange(-added.length, 0));
    range
      .getCell(range.rowCount - added.length, 0)
      .getResizedRange(added.length - 1, columns - 1)
      .clear();
    return;
  }
  const written = added.findIndex((key, index) => now[body + index] !== key);
  const count = written < 0 ? added.length : written;
  if (count > 0)
    range
      .getCell(range.rowCount, 0)
      .getResizedRange(count - 1, columns - 1)
      .clear();
}
