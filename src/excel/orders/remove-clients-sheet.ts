import { clientsRecordKey } from '../../orders/sheet/clients-record';
import { blockOnSheet, cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import type { CustomerRange } from '../../sheet/customer-range';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { removeSheet } from '../new-sheet/remove-sheet';
import { OwnNameSearch } from '../own/own-names';
import { whySheetStays, type Hers } from '../own/why-sheet-stays';
import { findClientsSheet, type ClientsSheet } from './clients-sheet';
import { isAsWritten } from './as-written';

/**
 * Deletes the sheet of these clients if ClientTier made it, nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeClientsSheet = (
  { range }: { readonly range: Pick<CustomerRange, 'sheetName' | 'tableName'> },
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findClientsSheet(context);
      const { made } = found;
      if (!made || made.record.table !== range.tableName)
        throw new SheetProblem('notMadeFromOrders', { sheet: range.sheetName });
      const { isLocked, sheetNames } = found;
      const stays = await whySheetStays(context, { isLocked, sheets: sheetNames.length }, made, {
        hers: () => hersOn(context, made),
        tables: [made.record.table],
      });
      if (stays) throw stays;
      return made;
    },
    (context, { sheetId }) => deleteSheet(context, sheetId),
    options,
  );

async function deleteSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('key');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (!setting.isNullObject) setting.delete();
  await context.sync();
}

/** Returns what on the sheet is the user's: segments, cells, or changes in the table. */
async function hersOn(context: Excel.RequestContext, made: ClientsSheet): Promise<Hers | undefined> {
  const { sheetId, sheetName } = made;
  const own = new OwnNameSearch(context, context.workbook.worksheets.getItem(sheetId));
  await context.sync();
  own.locate();
  await context.sync();
  if (own.found(sheetId).onSheet.length > 0) return { why: 'segments', found: [sheetName] };
  const others = await cellsOfOthers(context, made);
  if (others.length > 0) return { why: 'cells', found: others };
  return isAsWritten(made) ? undefined : { why: 'changed', found: [sheetName] };
}

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
    ...(above.asOf.value === record.asOf && !above.asOf.isFormula ? [] : [cell(above.asOf)]),
    ...(above.notes.value === record.notes && !above.notes.isFormula ? [] : [cell(above.notes)]),
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
    (row === above.asOf.row && column <= above.asOf.column) ||
    (row === above.notes.row && column === above.notes.column);
  const outside = read.flatMap((range) => {
    if (range.isNullObject) return [];
    return (range.formulas as CellValue[][]).flatMap((cells, row) =>
      cells.flatMap((entered, column) => {
        const at = { row: range.rowIndex + row, column: range.columnIndex + column };
        return isBlank(entered) || isOurs(at.row, at.column) ? [] : [cell(at)];
      }),
    );
  });
  return [...inTable, ...changed, ...outside];
}
