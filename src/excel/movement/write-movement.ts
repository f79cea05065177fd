import type { ComparedDates } from '../../movement/dates';
import { movementKey } from '../../movement/sheet/movement-record';
import { words } from '../../movement/words/languages';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { deleteWholly } from '../list-sheet/delete-list-sheet';
import type { ListSheet } from '../list-sheet/find-list-sheet';
import { whyItStays } from '../list-sheet/why-it-stays';
import { takeListSheetAway, writeListSheet, type ListSheetBegun } from '../list-sheet/write-list-sheet';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { planMovement } from './plan-movement';

/** The result of a comparison. */
export interface MovementOutcome {
  readonly sheet: string;
  /** The sheet of the last comparison, if it was not deleted because the user has something on it. */
  readonly former?: string;
}

/**
 * Writes the comparison of two dates to a new sheet, completely or not at all if Excel fails or the user cancels. Then
 * deletes the sheet of the last comparison if nobody has changed it.
 *
 * @throws SheetProblem
 */
export async function writeMovement(
  clients: Customers,
  choice: ModelChoice,
  dates: ComparedDates,
  options: RunOptions = {},
): Promise<MovementOutcome> {
  const begun: { work?: ListSheetBegun } = {};
  let former: { readonly made: ListSheet; readonly stays: boolean } | undefined;
  let sheet: string;
  try {
    sheet = await atOnce(async (context) => {
      const plan = await planMovement(context, clients, choice, dates, options);
      const { made } = plan.found;
      const stays = made && (await whyItStays(context, plan.found, made));
      former = made && { made, stays: stays !== undefined };
      const { layout, table, language, modelId } = plan;
      const { setting } = plan.found;
      const name = words[language].sheet.name;
      const toMake = { name, layout, table, modelId, language, key: movementKey, setting, isShown: true };
      return writeListSheet(context, toMake, options, (work) => (begun.work = work));
    });
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const place = { sheet: work.added.sheetName, address: work.added.sheetName };
    return putBackWholly(place, error, options.onProgress, (context) => takeListSheetAway(context, work));
  }
  if (!former) return { sheet };
  if (former.stays) return { sheet, former: former.made.sheetName };
  await deleteWholly(former.made, [], options);
  return { sheet };
}
