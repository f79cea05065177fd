import type { ComparedDates } from '../../movement/dates';
import { keyOfLost } from '../../movement/sheet/lost-clients';
import { movementKey } from '../../movement/sheet/movement-record';
import { words } from '../../movement/words/languages';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { deleteWholly } from '../list-sheet/delete-list-sheet';
import type { ListSheet } from '../list-sheet/find-list-sheet';
import { takeListSheetAway, writeListSheet, type ListSheetBegun } from '../list-sheet/write-list-sheet';
import { putBackWholly } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import type { ListsToCompare } from './compare-two-lists';
import { besideList } from './beside-list';
import { planListsCompared, planMovement, type MovementPlan } from './plan-movement';
import { whyMovementStays } from './why-movement-stays';

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
export const writeMovement = (
  clients: Customers,
  choice: ModelChoice,
  dates: ComparedDates,
  options: RunOptions = {},
): Promise<MovementOutcome> =>
  writeComparison((context) => planMovement(context, clients, choice, dates, options), options);

/** Writes the comparison of two columns with segments, in the same way. */
export const writeListsCompared = (
  clients: Customers,
  asked: ListsToCompare,
  options: RunOptions = {},
): Promise<MovementOutcome> =>
  writeComparison((context) => planListsCompared(context, clients, asked, options), options);

async function writeComparison(
  planIn: (context: Excel.RequestContext) => Promise<MovementPlan>,
  options: RunOptions,
): Promise<MovementOutcome> {
  const begun: { work?: ListSheetBegun } = {};
  let former: { readonly made: ListSheet; readonly stays: boolean } | undefined;
  let sheet: string;
  try {
    sheet = await atOnce(async (context) => {
      const plan = await planIn(context);
      const { made } = plan.found;
      const stays = made && (await whyReplacedStays(context, plan, made));
      former = made && { made, stays: stays !== undefined };
      const { layout, table, language, modelId } = plan;
      const { setting } = plan.found;
      const name = words[language].sheet.name;
      const ofSheet = { name, layout, table, modelId, language, key: movementKey, setting };
      const toMake = { ...ofSheet, isShown: true, beside: besideList(plan) };
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

/** Returns the problem that says why the sheet of the last comparison stays beside the new one. */
function whyReplacedStays(
  context: Excel.RequestContext,
  { found, layout, lossBefore }: MovementPlan,
  made: ListSheet,
) {
  const { lost, columns } = layout;
  // A reason is on the new sheet if its client is lost there too; her list of reasons, if anybody is.
  const given = lossBefore && lost ? columns[lost.column]!.cells : [];
  const kept = new Set(
    given.flatMap((cell, row) => (cell === '' ? [] : [keyOfLost(columns[0]!.cells[row]!)])),
  );
  return whyMovementStays(context, found, made, lossBefore, lost && ((key) => kept.has(key)));
}
