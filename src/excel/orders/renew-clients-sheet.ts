import { checksum } from '../../orders/sheet/checksum';
import { clientsRecordKey, type ClientsRecord } from '../../orders/sheet/clients-record';
import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { entryOf } from '../../sheet/cells/inert-text';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { chunkSizes } from '../office/chunk-sizes';
import { throwIfCancelled } from '../office/put-back-wholly';
import type { CellInput } from '../office/write-cells';
import { place, type ClientsSheet } from './clients-sheet';
import type { ClientsPlan } from './plan-clients';
import { recordOfPlan } from './record-of-plan';
import { asEntered, giveFormat } from './write-table';

/** What a sheet held before it was made again, as plain data. */
export interface SheetBefore {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly table: string;
  readonly setting: unknown;
  readonly rows: number;
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly added: number;
  readonly keyColumn: number;
  readonly keys: readonly CellValue[];
  /** The columns that are written, with what was entered in them. */
  readonly cells: readonly { readonly column: number; readonly cells: readonly CellValue[] }[];
  readonly above: ClientsSheet['above'];
}

/**
 * Returns what the sheet holds now.
 *
 * @throws SheetProblem if it cannot be written to, or new clients have no room below the table
 */
export async function beforeRenewal(
  context: Excel.RequestContext,
  { found, again }: ClientsPlan,
): Promise<SheetBefore> {
  const { made, setting } = found;
  const { area, standing, sheetName: sheet, record } = made!;
  if (made!.isProtected) throw new SheetProblem('protectedSheet', { sheet });
  if (made!.isFiltered) throw new SheetProblem('filteredTable', { sheet, table: record.table });
  const added = again!.added.length;
  if (added > 0) await requireRoomBelow(context, made!, added);
  const keyColumn = standing.headers.indexOf(record.headers['key']!);
  return {
    sheetId: made!.sheetId,
    sheetName: sheet,
    table: record.table,
    setting,
    rows: area.rows,
    columns: area.columns,
    left: area.left,
    top: area.top,
    added,
    keyColumn,
    keys: standing.cells[keyColumn]!,
    cells: again!.columns.map(({ column }) => ({ column, cells: standing.cells[column]! })),
    above: made!.above,
  };
}

async function requireRoomBelow(
  context: Excel.RequestContext,
  { area, sheetId, sheetName: sheet }: ClientsSheet,
  added: number,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    throw new SheetProblem('cannotExtendTable', { sheet });
  const top = area.top + area.rows;
  const below = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(top, area.left, added, area.columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex');
  await context.sync();
  if (below.isNullObject) return;
  const cell = `${quotedSheetName(sheet)}!${cellAddress(below.rowIndex, below.columnIndex)}`;
  throw new SheetProblem('clientsInTheWay', { cell });
}

/** Writes ClientTier's columns anew, row by row beside the same clients, and new clients below. */
export async function renewClientsSheet(
  context: Excel.RequestContext,
  plan: ClientsPlan,
  before: SheetBefore,
  options: RunOptions,
): Promise<void> {
  const { table, again, added, notes } = plan;
  const { top, left, rows, columns } = before;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(before.sheetId);
  const [of, written] = [rows - 1 + before.added, again!.columns];
  const indexOf = (id: string) => table.columns.findIndex((column) => column.id === id);
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  for (let from = 0; from < rows - 1; from += chunkSizes().rowsWritten) {
    const count = Math.min(chunkSizes().rowsWritten, rows - 1 - from);
    const at = (column: number) => sheet.getRangeByIndexes(top + 1 + from, left + column, count, 1);
    context.application.suspendApiCalculationUntilNextSync();
    const keys = at(before.keyColumn).load('formulas');
    for (const { column, cells } of written)
      write(at(column), cells.slice(from, from + count).map(asEntered));
    await context.sync();
    requireSameKeys(before, keys.formulas as CellValue[][], from);
    options.onProgress?.({ kind: 'writing', rows: from + count, of });
    throwIfCancelled(options, before.sheetName);
  }
  const all = [{ id: 'key', column: before.keyColumn }, ...written];
  for (let from = 0; from < before.added; from += chunkSizes().rowsWritten) {
    const some = again!.added.slice(from, from + chunkSizes().rowsWritten);
    context.application.suspendApiCalculationUntilNextSync();
    for (const { id, column } of all) {
      const range = sheet.getRangeByIndexes(top + rows + from, left + column, some.length, 1);
      giveFormat(range, table.columns[indexOf(id)]!);
      range.values = some.map((client) => [asEntered(table.rows[client]![indexOf(id)]!)]);
    }
    await context.sync();
    options.onProgress?.({ kind: 'writing', rows: rows - 1 + from + some.length, of });
    throwIfCancelled(options, before.sheetName);
  }
  if (before.added > 0)
    workbook.tables
      .getItem(before.table)
      .resize(sheet.getRangeByIndexes(top, left, rows + before.added, columns));
  sheet.getCell(place.asOf.row, place.asOf.column).values = [[added.asOf]];
  sheet.getCell(place.notes.row, place.notes.column).values = [[asEntered(notes)]];
  workbook.settings.add(clientsRecordKey, recordAfter(plan));
  sheet.activate();
  await context.sync();
}

/** Writes cells of a column; null leaves a cell as it is. */
function write(range: Excel.Range, cells: readonly CellInput[]): void {
  if (cells.some((cell) => cell !== null)) range.values = cells.map((cell) => [cell]);
}

function requireSameKeys(before: SheetBefore, now: readonly (readonly CellValue[])[], from: number): void {
  const other = now.findIndex(([key], index) => key !== before.keys[from + index]);
  if (other < 0) return;
  const address = cellAddress(before.top + 1 + from + other, before.left + before.keyColumn);
  throw new SheetProblem('changedMeanwhile', { cell: `${quotedSheetName(before.sheetName)}!${address}` });
}

/** Tells whether the cells of the table are those that ClientTier wrote. */
export function isAsWritten({ record, standing }: ClientsSheet): boolean {
  const columnOf = (id: string) => standing.cells[standing.headers.indexOf(record.headers[id]!)];
  const keys = columnOf('key');
  if (record.isTouched || keys?.length !== record.rows) return false;
  return Object.entries(record.checksums).every(([id, sum]) => {
    const cells = columnOf(id);
    return cells !== undefined && checksum(keys, cells) === sum;
  });
}

function recordAfter(plan: ClientsPlan): ClientsRecord {
  const { found, again, table } = plan;
  const { record, standing } = found.made!;
  const cells = new Map<string, readonly CellValue[]>();
  const indexOf = (id: string) => table.columns.findIndex((column) => column.id === id);
  for (const [id, header] of Object.entries(record.headers)) {
    const column = standing.headers.indexOf(header);
    if (column < 0) continue;
    const now = again!.columns.find((each) => each.id === id)?.cells;
    const kept = standing.cells[column]!.map((cell, row) => now?.[row] ?? cell);
    const isWritten = id === 'key' || now !== undefined;
    const below = again!.added.map((client) => (isWritten ? table.rows[client]![indexOf(id)]! : ''));
    cells.set(id, [...kept, ...below]);
  }
  const headers = Object.fromEntries(Object.entries(record.headers).filter(([id]) => cells.has(id)));
  const isTouched = !isAsWritten(found.made!) || again!.formulas.length > 0;
  return recordOfPlan(plan, record.table, headers, cells, isTouched);
}

/** Puts back what a sheet held before; may be repeated. Rows are found by their keys, as somebody may have moved them. */
export async function putSheetBack(context: Excel.RequestContext, before: SheetBefore): Promise<void> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(before.table).load('name');
  await context.sync();
  if (table.isNullObject) return;
  const { top, left, rows, columns } = before;
  const sheet = workbook.worksheets.getItem(before.sheetId);
  const range = table.getRange().load('rowCount');
  const keys = sheet.getRangeByIndexes(top + 1, left + before.keyColumn, rows - 1, 1).load('formulas');
  await context.sync();
  const rowOf = new Map(before.keys.map((key, row) => [key, row]));
  const inPlace = (keys.formulas as CellValue[][]).map(([key], row) =>
    key === before.keys[row] ? row : (rowOf.get(key!) ?? -1),
  );
  for (let from = 0; from < rows - 1; from += chunkSizes().rowsWritten) {
    const some = inPlace.slice(from, from + chunkSizes().rowsWritten);
    context.application.suspendApiCalculationUntilNextSync();
    for (const { column, cells } of before.cells) {
      write(
        sheet.getRangeByIndexes(top + 1 + from, left + column, some.length, 1),
        some.map((row) => (row < 0 ? null : entryAgain(cells[row]!))),
      );
    }
    await context.sync();
  }
  if (range.rowCount > rows) table.resize(sheet.getRangeByIndexes(top, left, rows, columns));
  if (before.added > 0) sheet.getRangeByIndexes(top + rows, left, before.added, columns).clear();
  sheet.getCell(place.asOf.row, place.asOf.column).values = [[entryAgain(before.above.asOf)]];
  sheet.getCell(place.notes.row, place.notes.column).values = [[entryAgain(before.above.notes)]];
  workbook.settings.add(clientsRecordKey, before.setting);
  await context.sync();
}

/** Returns a cell as it is entered again: a formula as one, a text as one. */
const entryAgain = (cell: CellValue): CellValue =>
  typeof cell === 'string' && !cell.startsWith('=') && cell !== '' ? `'${cell}` : entryOf(cell);
