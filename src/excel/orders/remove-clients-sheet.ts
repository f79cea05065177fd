import { localized, type Localized } from '../../classifier/language';
import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { words, type StaysText } from '../../orders/words/languages';
import { blockOnSheet, cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import type { CustomerRange } from '../../sheet/customer-range';
import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce } from '../office/run-in-excel';
import type { RunOptions } from '../../sheet/progress';
import { formulasThatRefer } from '../own/formulas-that-refer';
import { OwnNameSearch } from '../own/own-names';
import { placedOnSheet } from '../own/placed-on-sheet';
import { findClientsSheet, place, type ClientsFound, type ClientsSheet } from './clients-sheet';
import { isAsWritten } from './as-written';

/**
 * Deletes the sheet of these clients if ClientTier made it, nobody has changed it and nothing refers to it. Once begun,
 * the removal is completed, because a deleted sheet cannot be restored.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export async function removeClientsSheet(
  { range }: { readonly range: Pick<CustomerRange, 'sheetName' | 'tableName'> },
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> {
  const begun: { made?: ClientsSheet } = {};
  try {
    return await atOnce(async (context) => {
      const found = await findClientsSheet(context);
      const { made } = found;
      if (!made || made.record.table !== range.tableName)
        throw new SheetProblem('notMadeFromOrders', { sheet: range.sheetName });
      await requireUnchanged(context, found, made);
      begun.made = made;
      await deleteSheet(context, made.sheetId);
      return { sheet: made.sheetName };
    });
  } catch (error) {
    if (!begun.made) throw error;
    const { sheetId, sheetName: sheet } = begun.made;
    try {
      await retryUntilDone(() => atOnce((context) => deleteSheet(context, sheetId)), options.onProgress);
    } catch (cause) {
      throw new SheetProblem('notRemoved', { sheet, cause: causeOf(cause) });
    }
    return { sheet };
  }
}

async function deleteSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('key');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

async function requireUnchanged(
  context: Excel.RequestContext,
  { isLocked, sheetNames }: ClientsFound,
  made: ClientsSheet,
): Promise<void> {
  const { sheetName: sheet } = made;
  if (isLocked) throw new SheetProblem('protectedWorkbook', {});
  if (made.isProtected) throw new SheetProblem('protectedSheet', { sheet });
  const stays = (what: Localized) => new SheetProblem('clientsSheetStays', { sheet, what });
  const say = (which: keyof StaysText, cells: string) =>
    stays(localized((language) => words[language].stays[which](cells)));
  if (sheetNames.length < 2) throw say('only', sheet);
  const own = new OwnNameSearch(context, context.workbook.worksheets.getItem(made.sheetId));
  await context.sync();
  own.locate();
  await context.sync();
  if (own.found(made.sheetId).onSheet.length > 0) throw say('segments', sheet);
  const others = await cellsOfOthers(context, made);
  if (others.length > 0) throw say('cells', others.join(', '));
  const placed = await placedOnSheet(context, made.sheetId);
  if (placed.length > 0) throw say('placed', placed.slice(0, mostListed).join(', '));
  if (!isAsWritten(made)) throw say('changed', sheet);
  const referring = await formulasThatRefer(context, { sheetName: sheet, tables: [made.record.table] });
  if (referring.cells.length > 0) throw say('formulas', referring.cells.join(', '));
  if (referring.isPartial) throw say('notSearched', sheet);
}

const mostListed = 10;

/**
 * Returns cells in use that are not ClientTier's: the user's columns in the table, cells outside of it, a changed day or
 * note.
 */
async function cellsOfOthers(context: Excel.RequestContext, made: ClientsSheet): Promise<string[]> {
  const { area, record, present, used, sheetName, above } = made;
  const ours = new Set(Object.values(record.headers));
  const columns = present.headers.flatMap((header, index) => (ours.has(header) ? [] : [area.left + index]));
  const bottom = area.top + area.rows - 1;
  const inTable = columns.map((column) =>
    blockOnSheet(sheetName, { top: area.top, left: column, bottom, right: column }),
  );
  const cell = ({ row, column }: { readonly row: number; readonly column: number }) =>
    cellOnSheet(sheetName, row, column);
  const changed = [
    ...(above.asOf.value === record.asOf && !above.asOf.isFormula ? [] : [cell(place.asOf)]),
    ...(above.notes.value === record.notes && !above.notes.isFormula ? [] : [cell(place.notes)]),
  ];
  const strips = [
    { top: 0, left: 0, rows: area.top, columns: used.left + used.columns },
    {
      top: 0,
      left: area.left + area.columns,
      rows: used.top + used.rows,
      columns: used.left + used.columns - area.left - area.columns,
    },
    { top: bottom + 1, left: 0, rows: used.top + used.rows - bottom - 1, columns: area.left + area.columns },
  ].filter(({ rows, columns: count }) => rows > 0 && count > 0);
  const sheet = context.workbook.worksheets.getItem(made.sheetId);
  const read = strips.map(({ top, left, rows, columns: count }) =>
    sheet
      .getRangeByIndexes(top, left, rows, count)
      .getUsedRangeOrNullObject(true)
      .load('formulas,rowIndex,columnIndex'),
  );
  await context.sync();
  const isOurs = (row: number, column: number) =>
    (row === place.asOf.row && column <= place.asOf.column) ||
    (row === place.notes.row && column === place.notes.column);
  const outside = read.flatMap((range) => {
    if (range.isNullObject) return [];
    return (range.formulas as CellValue[][]).flatMap((cells, row) =>
      cells.flatMap((entered, column) => {
        const at = { row: range.rowIndex + row, column: range.columnIndex + column };
        return isBlank(entered) || isOurs(at.row, at.column) ? [] : [cell(at)];
      }),
    );
  });
  return [...inTable, ...changed, ...outside].slice(0, mostListed);
}
