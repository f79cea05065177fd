import type { RunOptions } from '../sheet/progress';
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { OverrideTreatment } from '../sheet/override';
import type { Seen } from '../sheet/report/lens';
import type { Plan } from '../sheet/plan/plan';
import * as attention from './client/write-attention-list';
import { copyClients as copy } from './client/copy-clients';
import * as showing from './client/show-only';
import { writeClientCard as writeCard } from './client/write-card';
import { careForSummary } from './care/care-for-summary';
import * as care from './care/write-care';
import * as careRemoval from './care/remove-care';
import * as clients from './orders/write-clients';
import * as clientsRemoval from './orders/remove-clients-sheet';
import { keepHistory, type RunOutcome } from './history/keep-history';
import * as forgetting from './history/forget-client';
import * as history from './history/history-offer';
import * as movement from './movement/write-movement';
import * as movementRemoval from './movement/remove-movement';
import * as summary from './summary/write-summary';
import * as summaryRemoval from './summary/remove-summary';
import { findCustomersAtSelection } from './find/find-customers';
import { oneAtATime } from './office/one-at-a-time';
import { onePersonAtATime } from './office/one-person-at-a-time';
import { customersInSelection } from './find/pick-customers';
import * as print from './print/set-up-page';
import * as policy from './policy/follow/policy-use-cases';
import * as lens from './preview/look-through';
import type { Counted, LensColumns } from './preview/look-through';
import { planAndKeep } from './preview/plan-again';
import { readSituation } from './run/read-situation';
import * as run from './run/write-segments';
import * as removal from './remove/remove-segments';
import { atOnce, untilAnswered } from './office/run-in-excel';
import { withAllRows } from './own/own-filter';
import { columnOfActiveCell } from './find/column-of-active-cell';
import * as undo from './undo/undo-run';

export { followPolicy } from './policy/follow/follow-policy';
export { readPolicy, showPolicy } from './policy/follow/policy-use-cases';
export { planAgain } from './preview/plan-again';
export { readSelectedRow } from './preview/selected-row';
export { openWithWorkbook, opensWithWorkbook, showIfOpenedWithWorkbook } from './office/open-with-workbook';
export { findOrders } from './orders/find-orders';
export { planClientsSheet } from './orders/write-clients';
export { referringFormulas } from './remove/referring-formulas';
export { findCareSheet } from './care/find-care';
export { findMovementOffer } from './movement/find-movement';
export { findClientInHistory } from './history/forget-client';
export { countHistory, findHistory, previewHistory } from './history/history-offer';
export { findSummarySheet } from './summary/find-summary';
export { listToSummarize } from './summary/list-to-summarize';
export { selectCell } from './office/select-cell';
export { today } from './office/today';
export { watchSelection } from './watch/watch-selection';
export { isRunUnchanged } from './undo/undo-run';

/**
 * Makes work that writes to the workbook wait for earlier work of this pane, and stop if a colleague is writing. If
 * ClientTier's own filter prevents the work, removes the filter.
 */
const inTurn =
  <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
  (...given: Arguments) =>
    oneAtATime(() => onePersonAtATime(() => withAllRows(() => work(...given), showing.showAll)));

/** Does the same as `inTurn`, and first forgets the last run: after other work it can no longer be undone. */
const endingUndo = <Arguments extends unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
  inTurn((...given: Arguments) => {
    undo.forgetRun();
    return work(...given);
  });

export const writeSegments = endingUndo(
  async (
    customers: Customers,
    choice: Choice,
    overrides: OverrideTreatment,
    options: RunOptions & { readonly pinsAll?: boolean } = {},
  ): Promise<RunOutcome> => {
    const done: { run?: run.DoneRun } = {};
    const outcome = await run.writeSegments(customers, choice, overrides, options, (each) => {
      done.run = each;
      undo.rememberRun(each);
    });
    const switched = done.run?.history;
    if (!switched) return outcome;
    const { plan, chosen } = outcome;
    const { pinsAll = false } = options;
    const { headers } = chosen;
    const toKeep = { plan, treatment: overrides, headers, language: choice.language, switched, pinsAll };
    try {
      return { ...outcome, history: await keepHistory(toKeep, options, undo.rememberHistory) };
    } catch (error) {
      return { ...outcome, history: { error } };
    }
  },
);
export const undoRun = inTurn(undo.undoRun);
export const removeSegments = endingUndo(removal.removeSegments);
/** Reads the customers again and lists what needs attention on a new sheet. */
export const writeAttentionList = inTurn((customers: Customers, choice: Choice, options: LookOptions = {}) =>
  atOnce(async (context) => {
    const situation = await readSituation(context, customers, choice);
    return attention.writeAttentionList(context, situation, options);
  }),
);
export const writeClientCard = inTurn(writeCard);
export const copyClients = inTurn(copy);
export const showOnly = inTurn(showing.showOnly);
export const showAll = inTurn(showing.showAll);
export const writeClientsSheet = endingUndo(clients.writeClientsSheet);
export const removeClientsSheet = endingUndo(clientsRemoval.removeClientsSheet);
type SummaryArguments = Parameters<typeof summary.writeSummary>;
/** Makes the summary, with what the care plan says of the segments. */
export const writeSummary = endingUndo(
  (customers: SummaryArguments[0], choice: SummaryArguments[1], options: SummaryArguments[2] = {}) =>
    summary.writeSummary(customers, choice, { ...options, careOf: careForSummary }),
);
export const removeSummary = endingUndo(summaryRemoval.removeSummary);
export const setUpPage = inTurn(print.setUpPage);
export const putPageBack = inTurn(print.putPageBack);
export const switchHistory = inTurn(history.switchHistory);
export const forgetClient = endingUndo(forgetting.forgetClient);
export const removeHistory = endingUndo(history.removeHistory);
export const writeMovement = endingUndo(movement.writeMovement);
export const removeMovement = endingUndo(movementRemoval.removeMovement);
export const writeCare = endingUndo(care.writeCare);
export const removeCare = endingUndo(careRemoval.removeCare);
export const changePolicy = endingUndo(policy.changePolicy);
export const restorePolicy = endingUndo(policy.restorePolicy);
export const removePolicy = endingUndo(policy.removePolicy);

/** Options for work that only reads: `onProgress` reports if Excel does not answer. */
type LookOptions = Pick<RunOptions, 'onProgress'>;

/**
 * Finds the customers around the selection, otherwise anywhere on the active sheet.
 *
 * @throws SheetProblem if there are none
 */
export function findCustomers(options: LookOptions = {}): Promise<Customers> {
  return untilAnswered(async (context) => (await findCustomersAtSelection(context)).customers, options);
}

/**
 * Returns the customers in the selected cells, below one or two header rows; inside an Excel table, all customers of
 * the table.
 *
 * @throws SheetProblem if the selection has no header with a row below
 */
export function pickCustomers(): Promise<Customers> {
  return atOnce(async (context) => (await customersInSelection(context)).customers);
}

/**
 * Returns the index of the customers' column that holds the active cell.
 *
 * @throws SheetProblem if the active cell is in none of these columns
 */
export function selectedColumn(customers: Customers): Promise<number> {
  return atOnce((context) => columnOfActiveCell(context, customers));
}

/**
 * Plans what would be written, from the sheet as it is now. Writes nothing.
 *
 * @throws SheetProblem if the sheet cannot be segmented
 */
export function planSegments(customers: Customers, choice: Choice, options: LookOptions = {}): Promise<Plan> {
  return untilAnswered((context) => planAndKeep(context, customers, choice), options);
}

/**
 * Counts the clients of a plan by tier in another view: with the amounts of another column added up, or only the
 * clients with one value of a column, for example `North` under *Region*. Writes nothing.
 */
export function lookThrough(customers: Customers, counted: Counted, columns: LensColumns): Promise<Seen> {
  return untilAnswered((context) => lens.lookThrough(context, customers, counted, columns), {});
}

/** Returns the plan for another choice, for example with another model, from the sheet as it is now. Writes nothing. */
export function tryQuestion(customers: Customers, choice: Choice): Promise<Plan> {
  return untilAnswered(async (context) => (await readSituation(context, customers, choice)).plan, {});
}
