import { checksumsOf, movementKey } from '../../movement/sheet/movement-record';
import { blockOnSheet, cellOnSheet, type CellValue } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import { deleteSheet, deleteWholly } from '../new-sheet/delete-sheet';
import { below, rightOf } from '../office/area';
import { readColumns } from '../office/read-columns';
import { atOnce } from '../office/run-in-excel';
import { whySheetStays } from '../own/why-sheet-stays';
import { findMovement, type MovementFound, type MovementSheet } from './find-movement';

/**
 * Deletes the sheet of the last comparison if nobody has changed it and nothing refers to it. Once begun, the removal is
 * completed, because a deleted sheet cannot be restored.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export async function removeMovement(options: RunOptions = {}): Promise<{ readonly sheet: string }> {
  const begun: { made?: MovementSheet } = {};
  try {
    return await atOnce(async (context) => {
      const found = await findMovement(context);
      if (!found.made) throw new SheetProblem('noMovementSheet', {});
      const stays = await whyItStays(context, found, found.made);
      if (stays) throw stays;
      begun.made = found.made;
      await deleteSheet(context, { ...found.made, key: movementKey });
      return { sheet: found.made.sheetName };
    });
  } catch (error) {
    if (!begun.made) throw error;
    await deleteWholly({ ...begun.made, key: movementKey }, options);
    return { sheet: begun.made.sheetName };
  }
}

/** Returns the problem that says why a comparison is not deleted; undefined if it can be. */
export const whyItStays = (
  context: Excel.RequestContext,
  found: MovementFound,
  made: MovementSheet,
): Promise<SheetProblem | undefined> =>
  whySheetStays(context, found, { ...made, tableNames: [made.record.table] }, () =>
    cellsOfOthers(context, made),
  );

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
