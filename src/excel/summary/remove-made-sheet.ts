import { cellOnSheet } from '../../sheet/cells/cell';
import type { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { cellsOfHers } from '../../summary/sheet/changes';
import type { SheetPlace } from '../../summary/sheet/summary-record';
import { removeSheet } from '../new-sheet/remove-sheet';
import { whySheetStays } from '../own/why-sheet-stays';
import { findSummary, type SummaryFound, type SummarySheet } from './find-summary';

/**
 * Deletes a sheet that ClientTier made if nobody has changed it and nothing refers to it.
 *
 * @param missing returns the problem if there is no such sheet
 * @param accepting returns the sheet with a record by which more cells count as ClientTier's, such as fields whose content
 *   the user gives up
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeMadeSheet = (
  place: SheetPlace,
  missing: () => SheetProblem,
  options: RunOptions,
  accepting: (made: SummarySheet) => SummarySheet = (made) => made,
): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findSummary(context, place);
      if (!found.made) throw missing();
      const stays = await whyMadeSheetStays(context, found, accepting(found.made), place);
      if (stays) throw stays;
      return found.made;
    },
    async (context, { sheetId }) => {
      const remove = lookForMadeSheet(context, place, sheetId);
      await context.sync();
      remove();
      await context.sync();
    },
    options,
  );

/** Queues looking for the leftovers of a sheet. Returns a function that queues deleting them; call it after a sync. */
export function lookForMadeSheet(
  { workbook: { names, settings, worksheets } }: Excel.RequestContext,
  { key, name: ofFirstCell }: SheetPlace,
  sheetId: string,
): () => void {
  const sheet = worksheets.getItemOrNullObject(sheetId).load('name');
  const name = names.getItemOrNullObject(ofFirstCell).load('name');
  const setting = settings.getItemOrNullObject(key).load('key');
  return () => {
    if (!sheet.isNullObject) sheet.delete();
    if (!name.isNullObject) name.delete();
    if (!setting.isNullObject) setting.delete();
  };
}

/** Returns the problem that says why a sheet is not deleted; undefined if it can be. */
export function whyMadeSheetStays(
  context: Excel.RequestContext,
  { isLocked, sheetNames }: SummaryFound,
  made: SummarySheet,
  place: SheetPlace,
): Promise<SheetProblem | undefined> {
  const { record, sheetName } = made;
  const cells = cellsOfHers(record, made).map(({ row, column }) => cellOnSheet(sheetName, row, column));
  return whySheetStays(context, { isLocked, sheets: sheetNames.length }, made, {
    hers: () => Promise.resolve(cells.length > 0 ? { why: 'cells', found: cells } : undefined),
    charts: record.charts?.map(({ name }) => name),
    isOwnName: (name) => name === place.name,
  });
}
