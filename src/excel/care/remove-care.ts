import { careKey } from '../../care/sheet/care-record';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { deleteWholly, type SheetToDelete } from '../new-sheet/delete-sheet';
import { atOnce } from '../office/run-in-excel';
import { findCare } from './find-care';
import { whyLogStays, whyPlanStays } from './why-care-stays';

/** What was removed. `log`, if there is one: its sheet, and whether that stays. */
export interface CareRemoved {
  readonly sheet: string;
  readonly log?: { readonly sheet: string; readonly stays: boolean };
}

/**
 * Deletes the care plan if the user wrote nothing there and nothing refers to it, and the visit log if it is blank.
 * Once begun, the removal is completed, because a deleted sheet cannot be restored.
 *
 * @throws SheetProblem that names the user's cells, or says why the plan cannot be deleted; nothing has changed then
 */
export async function removeCare(options: RunOptions = {}): Promise<CareRemoved> {
  const { toDelete, removed } = await atOnce(async (context) => {
    const found = await findCare(context);
    const { made, log } = found;
    if (!made) throw new SheetProblem('noCarePlan', {});
    const stays = await whyPlanStays(context, found, made, 'lost');
    if (stays) throw stays;
    const afterwards = { ...found, sheets: found.sheets - 1 };
    const logStays =
      log !== undefined && (await whyLogStays(context, afterwards, log, made.sheetName)) !== undefined;
    const { sheetId, sheetName } = made;
    const name = log?.record.topics?.name;
    // Keeps the record if the visit log stays, because the record also says where the log is.
    const plan: SheetToDelete = { sheetId, sheetName, ...(!logStays && { key: careKey }) };
    return {
      toDelete: [
        plan,
        ...(log && !logStays
          ? [{ sheetId: log.sheetId, sheetName: log.sheetName, ...(name !== undefined && { name }) }]
          : []),
      ],
      removed: { sheet: sheetName, ...(log && { log: { sheet: log.sheetName, stays: logStays } }) },
    };
  });
  for (const sheet of toDelete) await deleteWholly(sheet, options);
  return removed;
}
