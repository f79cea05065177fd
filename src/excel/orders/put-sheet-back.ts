import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { SheetProblem } from '../../sheet/problem';
import { lookAtFilters } from '../office/filters';
import { putAboveBack } from './above-table';
import { cellsNow } from './formulas-where-moved';
import { putRowsBack } from './put-rows-back';
import type { SheetBefore } from './sheet-before';

/**
 * Restores what a sheet held before. Finds rows by their keys and columns by their headers, because somebody may have
 * moved them. May run several times.
 */
export async function putSheetBack(context: Excel.RequestContext, before: SheetBefore): Promise<void> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(before.table).load('name');
  await context.sync();
  if (table.isNullObject) return;
  const sheet = workbook.worksheets.getItem(before.sheetId);
  const columns = table.columns.load('items/name');
  const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
  const rows = table.getRange().load('rowHidden,rowIndex,columnIndex');
  await context.sync();
  requireUnfiltered();
  // Over rows that an advanced filter hides, what is put back would land elsewhere too.
  if (before.misplaced !== undefined && rows.rowHidden !== false)
    throw new SheetProblem('writtenElsewhere', { cell: before.misplaced });
  const present = columns.items.map(({ name }) => name);
  const headers = headersNow(before.headers, present);
  const now = { top: rows.rowIndex, left: rows.columnIndex, headers: present };
  const cells = await cellsNow(context, sheet, before, headers, now);
  takeAddedAway(table, before, headers, await putRowsBack(context, before, headers, cells));
  await putAboveBack(context, sheet, table, before.above);
  workbook.settings.add(clientsRecordKey, before.setting);
  await context.sync();
}

/**
 * Returns the present header of each column; undefined for a deleted one. A renamed column is recognized by its place.
 */
function headersNow(before: readonly string[], now: readonly string[]): (string | undefined)[] {
  return before.map((header, column) => {
    if (now.includes(header)) return header;
    const renamed = now.length === before.length ? now[column]! : undefined;
    return renamed !== undefined && before.includes(renamed) ? undefined : renamed;
  });
}

/** Queues removing the new clients: at the end of the table, or below it if the table was not extended yet. */
function takeAddedAway(
  table: Excel.Table,
  { added }: SheetBefore,
  headers: readonly (string | undefined)[],
  { now, body }: Awaited<ReturnType<typeof putRowsBack>>,
): void {
  if (added.length === 0) return;
  // Counts from the end of the table, because the table may have moved when Excel carries out the request. Clears
  // column by column, to keep what the user typed into a column inserted meanwhile.
  const clear = (from: number, count: number) => {
    for (const header of headers) {
      if (header === undefined) continue;
      const end = table.columns.getItem(header).getRange().getLastRow();
      end
        .getOffsetRange(from, 0)
        .getResizedRange(count - 1, 0)
        .clear();
    }
  };
  const isAdded = (from: number) => added.every((key, index) => now[from + index] === key);
  if (body > added.length && isAdded(body - added.length)) {
    clear(1 - added.length, added.length);
    table.resize(table.getRange().getResizedRange(-added.length, 0));
    return;
  }
  const written = added.findIndex((key, index) => now[body + index] !== key);
  const count = written < 0 ? added.length : written;
  if (count > 0) clear(1, count);
}
