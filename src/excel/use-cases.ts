/* eslint-disable max-lines -- what the pane and the ribbon may ask of the workbook is one list */
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { Plan } from '../sheet/plan/plan';
import type { ReasonGiven } from '../overrides/override-row';
import type { RunOptions } from '../sheet/progress';
import type { Seen } from '../sheet/report/lens';
import { columnOfActiveCell } from './find/column-of-active-cell';
import { findCustomersAtSelection } from './find/find-customers';
import { customersInSelection } from './find/pick-customers';
import { loadedLater } from './office/loaded-later';
import { atOnce, untilAnswered } from './office/run-in-excel';
import type { RunByHand } from './overrides/plan-by-hand';
import type { Counted, LensColumns } from './preview/look-through';
import { endingUndo, inTurn } from './loaded-in-turn';
import { planAndKeep } from './preview/plan-again';

export { followPolicy } from './policy/follow/follow-policy';
export { planAgain } from './preview/plan-again';
export { openWithWorkbook, opensWithWorkbook, showIfOpenedWithWorkbook } from './office/open-with-workbook';
export { selectCell } from './office/select-cell';
export { today } from './office/today';
export { watchSelection } from './watch/watch-selection';

export const writeSegments = endingUndo(async () => (await import('./segment-and-keep')).segmentAndKeep);
export const undoRun = inTurn(async () => (await import('./undo/undo-run')).undoRun);
export const isRunUnchanged = loadedLater(async () => (await import('./undo/undo-run')).isRunUnchanged);
export const removeSegments = endingUndo(
  async () => (await import('./remove/remove-segments')).removeSegments,
);
/** Reads the customers again and lists what needs attention on a new sheet. */
export const writeAttentionList = inTurn(async () => {
  const [{ writeAttentionList: write }, { readSituation }] = await Promise.all([
    import('./client/write-attention-list'),
    import('./run/situation/read-situation'),
  ]);
  return (customers: Customers, choice: Choice, options: LookOptions = {}) =>
    atOnce(async (context) => write(context, await readSituation(context, customers, choice), options));
});
export const writeClientCard = inTurn(async () => (await import('./client/write-card')).writeClientCard);
export const copyClients = inTurn(async () => (await import('./client/copy-clients')).copyClients);
export const showOnly = inTurn(async () => (await import('./client/show-only')).showOnly);
export const showAll = inTurn(async () => (await import('./client/show-only')).showAll);
export const writeClientsSheet = endingUndo(
  async () => (await import('./orders/write-clients')).writeClientsSheet,
);
export const removeClientsSheet = endingUndo(
  async () => (await import('./orders/remove-clients-sheet')).removeClientsSheet,
);
/** Makes the summary, with what the history of runs, the care plan and *Overrides* say of the segments. */
export const writeSummary = endingUndo(async () => {
  const { writeSummary: write } = await import('./summary/write-summary');
  const { observeRetention: observe } = await import('./history/observe-retention');
  const { byHandForSummary: byHandOf } = await import('./overrides/by-hand-for-summary');
  const { lostForSummary: lostOf } = await import('./movement/lost-for-summary');
  const { careForSummary: careOf } = await import('./care/care-for-summary');
  return (...[customers, choice, options]: Parameters<typeof write>) =>
    write(customers, choice, { observe, careOf, byHandOf, lostOf, ...options });
});
export const removeSummary = endingUndo(async () => (await import('./summary/remove-summary')).removeSummary);
export const writeTwoModels = endingUndo(
  async () => (await import('./two-models/write-two-models')).writeTwoModels,
);
export const removeTwoModels = endingUndo(
  async () => (await import('./two-models/write-two-models')).removeTwoModels,
);
export const writeService = endingUndo(async () => (await import('./service/make-service')).writeService);
export const removeService = endingUndo(async () => (await import('./service/make-service')).removeService);
export const writeServiceCard = inTurn(
  async () => (await import('./service/write-service-card')).writeServiceCard,
);
export const setUpPage = inTurn(async () => (await import('./print/set-up-page')).setUpPage);
export const putPageBack = inTurn(async () => (await import('./print/set-up-page')).putPageBack);
export const switchHistory = inTurn(async () => (await import('./history/switch-history')).switchHistory);
/** Writes a reason for segments set by hand into *Overrides*, which is made if there is none. */
export const giveReason = endingUndo(async () => {
  const { keepOverrides } = await import('./overrides/keep-overrides');
  return (run: RunByHand, given: ReadonlyMap<string, ReasonGiven>, options: RunOptions = {}) =>
    keepOverrides(run, options, given);
});
export const removeOverrides = endingUndo(
  async () => (await import('./overrides/overrides-offer')).removeOverrides,
);
export const forgetClient = endingUndo(async () => (await import('./forget/forget-client')).forgetClient);
export const removeHistory = endingUndo(async () => (await import('./history/history-offer')).removeHistory);
export const writeMovement = endingUndo(
  async () => (await import('./movement/write-movement')).writeMovement,
);
export const writeListsCompared = endingUndo(
  async () => (await import('./movement/write-movement')).writeListsCompared,
);
export const removeMovement = endingUndo(
  async () => (await import('./movement/remove-movement')).removeMovement,
);
export const writeCare = endingUndo(async () => (await import('./care/write-care')).writeCare);
export const removeCare = endingUndo(async () => (await import('./care/remove-care')).removeCare);
export const changePolicy = endingUndo(
  async () => (await import('./policy/follow/policy-use-cases')).changePolicy,
);
export const restorePolicy = endingUndo(
  async () => (await import('./policy/follow/policy-use-cases')).restorePolicy,
);
export const removePolicy = endingUndo(
  async () => (await import('./policy/follow/policy-use-cases')).removePolicy,
);
export const readPolicy = loadedLater(
  async () => (await import('./policy/follow/policy-use-cases')).readPolicy,
);
export const showPolicy = loadedLater(
  async () => (await import('./policy/follow/policy-use-cases')).showPolicy,
);
export const readSelectedRow = loadedLater(
  async () => (await import('./preview/selected-row')).readSelectedRow,
);
export const planClientsSheet = loadedLater(
  async () => (await import('./orders/write-clients')).planClientsSheet,
);
export const findOrders = loadedLater(async () => (await import('./orders/lists/find-orders')).findOrders);
export const findSegments = loadedLater(async () => (await import('./movement/find-segments')).findSegments);
export const referringFormulas = loadedLater(
  async () => (await import('./remove/referring-formulas')).referringFormulas,
);
export const listToSummarize = loadedLater(
  async () => (await import('./summary/list-to-summarize')).listToSummarize,
);
export const findSummarySheet = loadedLater(
  async () => (await import('./summary/find-summary')).findSummarySheet,
);
export const findTwoModelsSheet = loadedLater(
  async () => (await import('./two-models/find-two-models')).findTwoModelsSheet,
);
export const findCareSheet = loadedLater(async () => (await import('./care/find-care')).findCareSheet);
export const findMovementOffer = loadedLater(
  async () => (await import('./movement/find-movement')).findMovementOffer,
);
export const findService = loadedLater(async () => (await import('./service/find-service')).findService);
export const findHistory = loadedLater(async () => (await import('./history/history-offer')).findHistory);
export const countHistory = loadedLater(async () => (await import('./history/history-offer')).countHistory);
export const previewHistory = loadedLater(
  async () => (await import('./history/history-offer')).previewHistory,
);
export const findClientInHistory = loadedLater(
  async () => (await import('./forget/forget-client')).findClientInHistory,
);
export const previewByHand = loadedLater(
  async () => (await import('./overrides/overrides-offer')).previewByHand,
);
export const countOverrides = loadedLater(
  async () => (await import('./overrides/overrides-offer')).countOverrides,
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
export const lookThrough = loadedLater(async () => {
  const { lookThrough: look } = await import('./preview/look-through');
  return (customers: Customers, counted: Counted, columns: LensColumns): Promise<Seen> =>
    untilAnswered((context) => look(context, customers, counted, columns), {});
});

/** Returns the plan for another choice, for example with another model, from the sheet as it is now. Writes nothing. */
export const tryQuestion = loadedLater(async () => {
  const { readSituation } = await import('./run/situation/read-situation');
  return (customers: Customers, choice: Choice): Promise<Plan> =>
    untilAnswered(async (context) => (await readSituation(context, customers, choice)).plan, {});
});
