import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { words } from '../../orders/words/languages';
import { exactEntry } from '../../sheet/cells/inert-text';
import type { RunOptions } from '../../sheet/progress';
import { textWidth } from '../../summary/text-width';
import { printAcross } from '../new-sheet/print-across';
import { throwIfCancelled } from '../office/put-back-wholly';
import { writeCells } from '../office/write-cells';
import type { SheetBegun } from './add-sheet';
import { ownFormulaMark } from './as-written';
import { place } from './cells-above';
import type { ClientsPlan } from './plan-clients';
import { recordOfPlan } from './record-of-plan';
import { entryFor, giveFormat } from './write-table';

/** The narrowest and the widest column, in points. */
const [narrowest, widest] = [70, 150];

/** Returns a width in points with room for the header and the filter button beside it. */
const widthFor = (header: string): number =>
  Math.min(widest, Math.max(narrowest, 6 * textWidth(header) + 24));

/**
 * Writes a new sheet of clients: the day, how orders were counted, and the table.
 *
 * @returns the sheet's name at the end: somebody may have renamed it
 */
export async function makeClientsSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  begun: SheetBegun,
  options: RunOptions,
): Promise<string> {
  const { table, added, choice, notes, formulas } = plan;
  const { columns, rows } = table;
  const { top, left } = place.table;
  const sheet = context.workbook.worksheets.getItem(begun.added.sheetId!);
  const day = sheet.getCell(place.asOf.row, place.asOf.column);
  const label = sheet.getCell(place.asOf.row, place.asOf.column - 1);
  label.values = [[words[choice.language].sheet.asOf]];
  label.format.font.bold = true;
  giveFormat(day, { format: 'yyyy-mm-dd' });
  day.values = [[added.asOf]];
  sheet.getCell(place.notes.row, place.notes.column).values = [[exactEntry(notes)]];
  columns.forEach((column, index) => {
    sheet.getCell(top, left + index).format.columnWidth = index === 0 ? widest : widthFor(column.header);
    if (rows.length > 0) giveFormat(sheet.getRangeByIndexes(top + 1, left + index, rows.length, 1), column);
  });
  const of = rows.length;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  const toWrite = columns.map(({ id, header }, index) => ({
    column: left + index,
    top,
    cells: [
      exactEntry(header),
      ...rows.map((row, client) => entryFor(formulas, id, row[index]!, top + 1 + client)),
    ],
  }));
  await writeCells(context, sheet, toWrite, (written) => {
    options.onProgress?.({ kind: 'writing', rows: Math.min(of, written), of });
    throwIfCancelled(options, begun.added.sheetName);
  });
  const made = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows.length + 1, columns.length), true);
  made.name = begun.tableName;
  made.style = 'TableStyleLight1';
  sheet.freezePanes.freezeRows(top + 1);
  printAcross(sheet, { header: top });
  const headers = Object.fromEntries(columns.map(({ id, header }) => [id, header]));
  const cells = new Map(
    columns.map(({ id }, index) => [
      id,
      rows.map((row) => (formulas?.[id] === undefined ? row[index]! : ownFormulaMark)),
    ]),
  );
  begun.isRecorded = true;
  context.workbook.settings.add(clientsRecordKey, recordOfPlan(plan, begun.tableName, headers, cells, false));
  sheet.activate();
  // Selects a client, because the pane finds the customers around the selection.
  sheet.getCell(top + 1, left).select();
  sheet.load('name');
  await context.sync();
  return sheet.name;
}
