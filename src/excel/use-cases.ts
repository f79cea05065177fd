import type { RunOptions } from '../sheet/progress';
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { Seen } from '../sheet/report/lens';
import type { Plan } from '../sheet/plan/plan';
import * as showing from './client/show-only';
import type { ReasonGiven } from '../overrides/override-row';
import * as history from './history/history-offer';
import { keepOverrides } from './overrides/keep-overrides';
import type { RunByHand } from './overrides/plan-by-hand';
import { findCustomersAtSelection } from './find/find-customers';
import { oneAtATime } from './office/waiting/one-at-a-time';
import { onePersonAtATime } from './office/one-person-at-a-time';
import { customersInSelection } from './find/pick-customers';
import * as policy from './policy/follow/policy-use-cases';
import { lookThrough as lookThroughPlan, type Counted, type LensColumns } from './preview/look-through';
import { planAndKeep } from './preview/plan-again';
import { readSituation } from './run/read-situation';
import { segmentAndKeep } from './segment-and-keep';
import { loadedLater } from './office/loaded-later';
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
export { findCareSheet } from './care/find-care';
export { findMovementOffer } from './movement/find-movement';
export { countHistory, findHistory, previewHistory } from './history/history-offer';
export { findService } from './service/find-service';
export { findSummarySheet } from './summary/find-summary';
export { findTwoModelsSheet } from './two-models/find-two-models';
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

export const writeSegments = endingUndo(segmentAndKeep);
export const undoRun = inTurn(undo.undoRun);
export const removeSegments = loadedLater(async () =>
  endingUndo((await import('./remove/remove-segments')).removeSegments),
);
/** Reads the customers again and lists what needs attention on a new sheet. */
export const writeAttentionList = loadedLater(async () => {
  const { writeAttentionList: write } = await import('./client/write-attention-list');
  return inTurn((customers: Customers, choice: Choice, options: LookOptions = {}) =>
    atOnce(async (context) => write(context, await readSituation(context, customers, choice), options)),
  );
});
export const writeClientCard = loadedLater(async () =>
  inTurn((await import('./client/write-card')).writeClientCard),
);
export const copyClients = loadedLater(async () =>
  inTurn((await import('./client/copy-clients')).copyClients),
);
export const showOnly = inTurn(showing.showOnly);
export const showAll = inTurn(showing.showAll);
export const writeClientsSheet = loadedLater(async () =>
  endingUndo((await import('./orders/write-clients')).writeClientsSheet),
);
export const removeClientsSheet = loadedLater(async () =>
  endingUndo((await import('./orders/remove-clients-sheet')).removeClientsSheet),
);
/** Makes the summary, with what the history of runs, the care plan and *Overrides* say of the segments. */
export const writeSummary = loadedLater(async () => {
  const { writeSummary: write } = await import('./summary/write-summary');
  const { observeRetention: observe } = await import('./history/observe-retention');
  const { byHandForSummary: byHandOf } = await import('./overrides/by-hand-for-summary');
  const { lostForSummary: lostOf } = await import('./movement/lost-for-summary');
  const { careForSummary: careOf } = await import('./care/care-for-summary');
  return endingUndo((...[customers, choice, options]: Parameters<typeof write>) =>
    write(customers, choice, { observe, careOf, byHandOf, lostOf, ...options }),
  );
});
export const removeSummary = loadedLater(async () =>
  endingUndo((await import('./summary/remove-summary')).removeSummary),
);
export const writeTwoModels = loadedLater(async () =>
  endingUndo((await import('./two-models/write-two-models')).writeTwoModels),
);
export const removeTwoModels = loadedLater(async () =>
  endingUndo((await import('./two-models/write-two-models')).removeTwoModels),
);
export const writeService = loadedLater(async () =>
  endingUndo((await import('./service/make-service')).writeService),
);
export const removeService = loadedLater(async () =>
  endingUndo((await import('./service/make-service')).removeService),
);
export const writeServiceCard = loadedLater(async () =>
  inTurn((await import('./service/write-service-card')).writeServiceCard),
);
export const setUpPage = loadedLater(async () => inTurn((await import('./print/set-up-page')).setUpPage));
export const putPageBack = loadedLater(async () => inTurn((await import('./print/set-up-page')).putPageBack));
export const switchHistory = inTurn(history.switchHistory);
/** Writes a reason for segments set by hand into *Overrides*, which is made if there is none. */
export const giveReason = endingUndo(
  (run: RunByHand, given: ReadonlyMap<string, ReasonGiven>, options: RunOptions = {}) =>
    keepOverrides(run, options, given),
);
export const removeOverrides = loadedLater(async () =>
  endingUndo((await import('./overrides/overrides-offer')).removeOverrides),
);
export const forgetClient = loadedLater(async () =>
  endingUndo((await import('./history/forget-client')).forgetClient),
);
export const removeHistory = endingUndo(history.removeHistory);
export const writeMovement = loadedLater(async () =>
  endingUndo((await import('./movement/write-movement')).writeMovement),
);
export const writeListsCompared = loadedLater(async () =>
  endingUndo((await import('./movement/write-movement')).writeListsCompared),
);
export const removeMovement = loadedLater(async () =>
  endingUndo((await import('./movement/remove-movement')).removeMovement),
);
export const writeCare = loadedLater(async () => endingUndo((await import('./care/write-care')).writeCare));
export const removeCare = loadedLater(async () =>
  endingUndo((await import('./care/remove-care')).removeCare),
);
export const changePolicy = endingUndo(policy.changePolicy);
export const restorePolicy = endingUndo(policy.restorePolicy);
export const removePolicy = endingUndo(policy.removePolicy);

export const planClientsSheet = loadedLater(
  async () => (await import('./orders/write-clients')).planClientsSheet,
);
export const findSegments = loadedLater(async () => (await import('./movement/find-segments')).findSegments);
export const referringFormulas = loadedLater(
  async () => (await import('./remove/referring-formulas')).referringFormulas,
);
export const previewByHand = loadedLater(
  async () => (await import('./overrides/overrides-offer')).previewByHand,
);
export const countOverrides = loadedLater(
  async () => (await import('./overrides/overrides-offer')).countOverrides,
);
export const findClientInHistory = loadedLater(
  async () => (await import('./history/forget-client')).findClientInHistory,
);

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
 * Returns the customers in the selected cells, below one or two header rows; in an Excel table, all of the table.
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
 * Counts the clients of a plan by tier with another column's amounts added up, or only those with one value of a column,
 * such as `North` under *Region*. Writes nothing.
 */
export function lookThrough(customers: Customers, counted: Counted, columns: LensColumns): Promise<Seen> {
  return untilAnswered((context) => lookThroughPlan(context, customers, counted, columns), {});
}

/** Returns the plan for another choice, for example with another model, from the sheet as it is now. Writes nothing. */
export function tryQuestion(customers: Customers, choice: Choice): Promise<Plan> {
  return untilAnswered(async (context) => (await readSituation(context, customers, choice)).plan, {});
}
