import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { SheetProblem } from '../../sheet/problem';
import { lookAtFilters } from '../office/filters';
import { putAboveBack } from './above-table';
import { lookForTable } from './formulas-where-moved';
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
  const look = lookForTable(context, before);
  const requireUnfiltered = lookAtFilters(sheet, before.sheetName);
  const rows = table.getRange().load('rowHidden');
  await context.sync();
  requireUnfiltered();
  // Over rows that an advanced filter hides, what is put back would land elsewhere too.
  if (before.misplaced !== undefined && rows.rowHidden !== false)
    throw new SheetProblem('writtenElsewhere', { cell: before.misplaced });
  takeAddedAway(table, before, await putRowsBack(context, before, look()));
  await putAboveBack(context, sheet, table, before.above);
  workbook.settings.add(clientsRecordKey, before.setting);
  await context.sync();
}

/** Queues removing the new clients: at the end of the table, or below it if the table was not extended yet. */
function takeAddedAway(
  table: Excel.Table,
  { added }: SheetBefore,
  { headers, now, body }: Awaited<ReturnType<typeof putRowsBack>>,
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
