import type { Language } from '../../classifier/language';
import type { ComparedDates } from '../../movement/dates';
import { layOutMovement, type MovementLayout } from '../../movement/sheet/lay-out-movement';
import { nothingSaid } from '../../movement/sheet/lost-clients';
import type { MovementInput } from '../../movement/sheet/movement-input';
import { words } from '../../movement/words/languages';
import { lossTable, movementKey, movementTable } from '../../movement/sheet/movement-record';
import { unusedName } from '../../sheet/cells/unused-name';
import type { ModelChoice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { findCustomersAgain } from '../find/find-customers';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { readPolicyState } from '../policy/policy-state';
import { questionUnderPolicy } from '../policy/question-under-policy';
import { findListSheet, type ListSheetFound } from '../list-sheet/find-list-sheet';
import { compareInHistory } from './compare-in-history';
import { compareOrders } from './compare-orders';
import { compareTwoLists, type ListsToCompare } from './compare-two-lists';
import type { Comparison } from './comparison';
import { readLoss, type LossRead } from './read-loss';

/** What to write for a comparison; nothing is written yet. */
export interface MovementPlan {
  readonly layout: MovementLayout;
  /** What the user said on the last comparison about why clients were lost. */
  readonly lossBefore?: LossRead;
  /** The name for the table with her list of reasons. */
  readonly lossTable: string;
  readonly found: ListSheetFound;
  readonly table: string;
  readonly modelId: string;
  readonly language: Language;
}

/**
 * Compares the clients on two dates, computed from the present orders or taken from the history. Writes nothing.
 *
 * @param clients the sheet of clients: made from the orders, or the list whose runs the history has
 * @param choice the model, with the columns of the sheet of clients that it reads
 * @throws SheetProblem if the dates cannot be compared
 */
export async function planMovement(
  context: Excel.RequestContext,
  clients: Customers,
  choice: ModelChoice,
  dates: ComparedDates,
  options: RunOptions,
): Promise<MovementPlan> {
  if (dates.from >= dates.to) throw new SheetProblem('datesNotInOrder', {});
  const { customers } = await findCustomersAgain(context, clients);
  const policy = await readPolicyState(context);
  // Leaves out the cut-off numbers kept from the last run, because `compareDates` computes them from the clients of
  // each date.
  const asked = { ...choice, asOf: dates.to, computesAnew: true };
  const question = questionUnderPolicy(asked, customers, policy);
  const compare = dates.inHistory ? compareInHistory : compareOrders;
  const comparison = await compare(context, customers, question, {
    dates,
    language: choice.language,
    options,
  });
  return layOutComparison(context, comparison, choice, options);
}

/** Compares the segments in two columns with segments. Writes nothing. */
export const planListsCompared = async (
  context: Excel.RequestContext,
  clients: Customers,
  asked: ListsToCompare,
  options: RunOptions,
): Promise<MovementPlan> =>
  layOutComparison(context, await compareTwoLists(context, clients, asked, options), asked, options);

async function layOutComparison(
  context: Excel.RequestContext,
  comparison: Comparison,
  { modelId, language }: Pick<ModelChoice, 'modelId' | 'language'>,
  options: RunOptions,
): Promise<MovementPlan> {
  const { decimals } = comparison.compared;
  const found = await findListSheet(context, movementKey);
  const table = unusedName(movementTable, found.tables, '_');
  const lossBefore = found.made && (await readLoss(context, found.made, found.setting));
  const { reasons, given } = nothingSaid(language);
  const input: MovementInput = {
    ...comparison,
    ...{ language, table },
    because: {
      reasons: lossBefore && lossBefore.reasons.length > 0 ? lossBefore.reasons : reasons,
      given: lossBefore?.given ?? given,
    },
    moneyFormat: decimals > 0 ? `#,##0.${'0'.repeat(Math.max(2, decimals))}` : '#,##0',
  };
  const layout = await runSliced(layOutMovement(input), () =>
    throwIfCancelled(options, words[language].sheet.name),
  );
  return {
    ...{ layout, found, table, modelId, language },
    lossTable: unusedName(lossTable, found.tables, '_'),
    ...(lossBefore && { lossBefore }),
  };
}
