import { checksumsOf, movementKey } from '../../movement/sheet/movement-record';
import { blockOnSheet, cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import { removeSheet } from '../new-sheet/remove-sheet';
import { below, rightOf } from '../office/area';
import { readColumns } from '../office/read-columns';
import { whySheetStays } from '../own/why-sheet-stays';
import { findMovement, type MovementFound, type MovementSheet } from './find-movement';

/**
 * Deletes the sheet of the last comparison if nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeMovement = (options: RunOptions = {}): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findMovement(context);
      if (!found.made) throw new SheetProblem('noMovementSheet', {});
      const stays = await whyMovementStays(context, found, found.made);
      if (stays) throw stays;
      return found.made;
    },
    (context, { sheetId }) => deleteMovement(context, sheetId, true),
    options,
  );

/** Deletes the sheet of a comparison, and its record unless that is of another sheet by now. May run several times. */
export async function deleteMovement(
  context: Excel.RequestContext,
  sheetId: string,
  withRecord: boolean,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const setting = workbook.settings.getItemOrNullObject(movementKey).load('key');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (withRecord && !setting.isNullObject) setting.delete();
  await context.sync();
}

/** Returns the problem that says why a comparison is not deleted; undefined if it can be. */
export function whyMovementStays(
  context: Excel.RequestContext,
  found: MovementFound,
  made: MovementSheet,
): Promise<SheetProblem | undefined> {
  const hers = async () => {
    const cells = await cellsOfOthers(context, made);
    return cells.length > 0 ? ({ why: 'cells', found: cells } as const) : undefined;
  };
  return whySheetStays(context, found, made, { hers, table: made.record.table });
}

/** Returns cells that are not as ClientTier wrote them: above the table, in it, beside it and below it. */
async function cellsOfOthers(
  context: Excel.RequestContext,
  { record, sheetId, sheetName, area, used }: MovementSheet,
): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const above = sheet.getRangeByIndexes(0, 0, area.top, used.columns).load('formulas,values');
  const isMoved =
    area.top !== record.top ||
    area.left !== 0 ||
    area.rows !== record.rows + 1 ||
    area.columns !== record.headers.length;
  const whole = { top: area.top, left: area.left, bottom: below(area) - 1, right: rightOf(area) - 1 };
  if (isMoved) return [blockOnSheet(sheetName, whole)];
  await context.sync();
  const read = { formulas: above.formulas as CellValue[][], values: above.values as CellValue[][] };
  const hers = cellsOfHers(record.above, read).map(({ row, column }) => cellOnSheet(sheetName, row, column));
  const columns = await readColumns(
    context,
    sheet,
    { top: area.top, rows: used.rows - area.top },
    Array.from({ length: used.columns }, (_, column) => ({ column, member: 'formulas' as const })),
  );
  const outside = columns.flatMap((cells, column) =>
    cells.flatMap((cell, row) => {
      const isInside = row < area.rows && column < area.columns;
      return cell === '' || isInside ? [] : [cellOnSheet(sheetName, area.top + row, column)];
    }),
  );
  const inTable = columns.slice(0, area.columns).map((cells) => cells.slice(1, area.rows));
  const sums = checksumsOf(inTable);
  const changed = record.headers.flatMap((header, column) =>
    sums[column] === record.checksums[column] && columns[column]![0] === header
      ? []
      : [blockOnSheet(sheetName, { ...whole, left: column, right: column })],
  );
  return [...hers, ...changed, ...outside];
}
