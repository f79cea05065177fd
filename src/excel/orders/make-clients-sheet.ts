import { clientsRecordKey, clientsTable } from '../../orders/sheet/clients-record';
import { words } from '../../orders/words/languages';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { unusedSheetName } from '../../sheet/cells/unused-sheet-name';
import { throwIfCancelled } from '../office/put-back-wholly';
import { writeCells } from '../office/write-cells';
import { place } from './clients-sheet';
import type { ClientsPlan } from './plan-clients';
import { recordOfPlan } from './record-of-plan';
import { asEntered, entryFor, giveFormat } from './write-table';

/**
 * What to undo if a new sheet is not finished, as plain data: the sheet is deleted, the setting put back, and the sheet
 * that was in front shown again.
 */
export interface SheetBegun {
  readonly sheetName: string;
  /** The setting that was there before, if there was one. */
  readonly setting: unknown;
  /** The sheet that was in front. */
  readonly activeId: string;
}

/** Points. */
const [narrowest, widest] = [70, 150];

/** Leaves room for the header and the button beside it. A Chinese character takes the room of two letters. */
function widthFor(header: string): number {
  const letters = [...header].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1),
    0,
  );
  return Math.min(widest, Math.max(narrowest, 6 * letters + 24));
}

/** Returns what will have been begun. Throws if no sheet can be added. */
export function beginSheet({ found, choice }: ClientsPlan): SheetBegun {
  if (found.isLocked) throw new SheetProblem('protectedWorkbook', {});
  const wanted = words[choice.language].sheet.name;
  return {
    sheetName: unusedSheetName(wanted, found.sheetNames),
    setting: found.setting,
    activeId: found.activeId,
  };
}

/** Writes a new sheet of clients: the day, how orders were counted, and the table. */
export async function makeClientsSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  { sheetName }: SheetBegun,
  options: RunOptions,
): Promise<void> {
  const { table, added, choice, notes, found, formulas } = plan;
  const { columns, rows } = table;
  const { top, left } = place.table;
  const sheet = context.workbook.worksheets.add(sheetName);
  const day = sheet.getCell(place.asOf.row, place.asOf.column);
  const label = sheet.getCell(place.asOf.row, place.asOf.column - 1);
  label.values = [[words[choice.language].sheet.asOf]];
  label.format.font.bold = true;
  giveFormat(day, { format: 'yyyy-mm-dd' });
  day.values = [[added.asOf]];
  sheet.getCell(place.notes.row, place.notes.column).values = [[asEntered(notes)]];
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
      asEntered(header),
      ...rows.map((row, client) => entryFor(formulas, id, row[index]!, top + 1 + client)),
    ],
  }));
  await writeCells(context, sheet, toWrite, (written) => {
    options.onProgress?.({ kind: 'writing', rows: Math.min(of, written), of });
    throwIfCancelled(options, sheetName);
  });
  const name = unusedTableName(found.tableNames);
  const made = sheet.tables.add(sheet.getRangeByIndexes(top, left, rows.length + 1, columns.length), true);
  made.name = name;
  made.style = 'TableStyleLight1';
  sheet.freezePanes.freezeRows(top + 1);
  const headers = Object.fromEntries(columns.map(({ id, header }) => [id, header]));
  const cells = new Map(columns.map(({ id }, index) => [id, rows.map((row) => row[index]!)]));
  context.workbook.settings.add(clientsRecordKey, recordOfPlan(plan, name, headers, cells, false));
  sheet.activate();
  // The pane finds the customers around what is selected.
  sheet.getCell(top + 1, left).select();
  await context.sync();
}

function unusedTableName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = clientsTable;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${clientsTable}_${number}`;
  return name;
}

/** Takes a sheet away that was not finished; may be repeated. */
export async function takeSheetAway(context: Excel.RequestContext, begun: SheetBegun): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(begun.sheetName).load('name');
  const before = workbook.worksheets.getItemOrNullObject(begun.activeId).load('name');
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('key');
  await context.sync();
  if (!before.isNullObject && !sheet.isNullObject) before.activate();
  if (!sheet.isNullObject) sheet.delete();
  if (begun.setting !== undefined) workbook.settings.add(clientsRecordKey, begun.setting);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
