import type { Localized } from '../../classifier/language';

/**
 * The details that each message needs. `cell`, `header` and `address` include the sheet, unless there is a field
 * `sheet`.
 */
export interface ProblemDetails {
  emptySheet: { sheet: string };
  sheetOfRules: { sheet: string };
  noHeader: { cell: string };
  noClients: { sheet: string; header: string };
  severalTables: { sheet: string };
  tableWithoutHeader: { table: string };
  selectionTooSmall: { address: string };
  columnElsewhere: { cell: string; columns: string };
  noUsableColumn: { header: string };
  noColumnFor: { sheet: string; measure: Localized };
  tooFewColumns: { sheet: string; model: Localized; least: number };
  clientsAsHeadings: { cell: string };
  unreadableColumn: { measure: Localized; cell: string };
  numbersInDoubt: { measure: Localized; cell: string; found: string; numbers: readonly [number, number] };
  faultyPolicy: { fault: Localized };
  errorForSegment: { cell: string; found: string };
  addedNeedsValues: { sheet: string };
  capsNeedValues: { sheet: string; why: Localized };
  capsNeedMeasure: { sheet: string; model: Localized };
  hoursOfOneNeeded: { sheet: string; tier: Localized };
  capsInCircle: { sheet: string; tier: Localized };
  nobodyTakesOthers: { sheet: string; tier: Localized };
  ownModelGone: Record<string, never>;
  policyChanged: { sheet: string };
  protectedPolicy: { sheet: string };
  nothingToRestore: Record<string, never>;
  misreadByFormulas: { cell: string; found: string; isText: boolean; writeAs: 'live' | 'portable' };
  protectedSheet: { sheet: string };
  /** The sheet; left out if the message is about the whole workbook. */
  daysFrom1904: { sheet?: string | undefined };
  filteredSheet: { sheet: string };
  filteredTable: { sheet: string; table: string };
  writtenElsewhere: { cell: string };
  unknownFunctions: { sheet: string };
  filledByTable: { cell: string; table: string };
  noRoomBesideRange: { cell: string; columns: number };
  noRoomBesideTable: { table: string; cell: string };
  noColumnsLeft: { sheet: string; columns: number };
  swappedDates: { measure: Localized; cell: string; found: string };
  ownSegments: { sheet: string; measure: Localized; model: Localized };
  segmentsInCircle: { sheet: string; measure: Localized; model: Localized; other: Localized };
  customersChanged: { sheet: string };
  rowsMovedMeanwhile: { sheet: string };
  changedMeanwhile: { cell: string };
  sheetNotFound: { sheet: string };
  notOursInTable: { table: string; cell: string };
  nothingToRemove: { sheet: string };
  nothingToUndo: Record<string, never>;
  /** A script of the add-in could not be loaded. */
  notLoaded: Record<string, never>;
  changedSinceRun: { cell: string };
  usedSinceRun: { cell: string };
  tooLargeToUndo: Record<string, never>;
  /** A run was put back, but for the colours at this address. `cause`: why it was, and what is as before. */
  colorsStay: { address: string; cause: Localized };
  /**
   * A run was put back, but clients were not found again: `clients` with what stood beside them, and the `cells` that may be
   * beside them. `cause`: why the run was put back.
   */
  notPutBackBeside: { cells: readonly string[]; clients: readonly string[]; cause: Localized };
  notUndone: { address: string; cause: Localized };
  nothingToList: { sheet: string };
  protectedWorkbook: Record<string, never>;
  chartsLeft: { sheet: string; charts: readonly string[] };
  newSheetUnfinished: { sheet: string; cause?: Localized };
  colleagueWriting: { minutes: number };
  cellBeingEdited: Record<string, never>;
  anotherWorkbook: Record<string, never>;
  noAnswer: Record<string, never>;
  settingsFull: Record<string, never>;
  cancelled: { sheet: string; isNew?: boolean };
  sheetNotDeleted: { sheet: string; cause: Localized };
  notRemoved: { sheet: string; cause: Localized };
  halfRemoved: { address: string; cause: Localized };
  policyNotRemoved: { sheet: string; cause: Localized };
  policyHalfRemoved: { sheet: string; cause: Localized };
  /**
   * With `isNew`, a new sheet was being made, which has been deleted again; otherwise, the cells of `sheet` were
   * restored.
   */
  putBack: { sheet: string; isNew?: boolean; cause: Localized };
  putBackAfterSilence: { sheet: string; isNew?: boolean };
  noColumnOfOrders: { sheet: string; role: Localized };
  unreadableOrders: { cell: string; role: Localized };
  clientsAreNoOrders: { sheet: string };
  clientsKeyGone: { sheet: string; header: string };
  clientsInTheWay: { cell: string };
  cannotExtendTable: { sheet: string };
  notMadeFromOrders: { sheet: string };
  sheetStays: { sheet: string; what: Localized };
  noCommonKey: { sheet: string };
  noFormulasForOrders: { cell: string; why: Localized };
  sheetOfSummary: { sheet: string };
  nothingToSummarize: { sheet: string };
  summaryText: { cell: string; found: string };
  summaryCurrencies: { cell: string; currency: string; mostly: string; header: string };
  summaryTypedOver: { sheet: string; cells: readonly string[] };
  noSummarySheet: Record<string, never>;
  noTwoModelsSheet: Record<string, never>;
  noServiceSheet: Record<string, never>;
  noLevelsForColumn: { sheet: string };
  noHistoryForColumns: { sheet: string };
  trackedNeedsValues: { sheet: string };
  noLevels: { cell: string };
  levelUnclear: { cell: string };
  sheetOfLevels: { sheet: string };
  notFromOrdersToCompare: { sheet: string; header: string };
  ordersToCompareGone: { sheet: string };
  noOrdersUpTo: { sheet: string; day: string };
  noOrdersUpToSecond: { sheet: string; day: string };
  columnToCompareGone: { sheet: string; header: string };
  noRunOn: { sheet: string; day: string };
  datesNotInOrder: Record<string, never>;
  noMovementSheet: Record<string, never>;
  noCarePlan: Record<string, never>;
  careNumberWrong: { cell: string };
  careDateWrong: { cell: string };
  visitLogColumnGone: { sheet: string; header: string };
  visitLogNoRoom: { cell: string };
  noHistorySheet: Record<string, never>;
  historyUnreadable: { cell: string };
  historyColumnGone: { sheet: string; header: string };
  historyKeyGone: { sheet: string; header: string };
  historyLaterDay: { cell: string };
  historyNoRoom: { cell: string };
  historyFull: { sheet: string };
  historyNobody: { who: string; sheet: string };
  historySeveral: { who: string; keys: string };
  noOverridesSheet: Record<string, never>;
  overridesColumnGone: { sheet: string; header: string };
  overridesNoRoom: { cell: string };
  overridesFull: { sheet: string };
  overridesNoKey: { sheet: string };
  overridesNotByHand: { cell: string };
  notPutBack: { address: string; cause: Localized };
}

export type ProblemText = {
  readonly [Code in keyof ProblemDetails]: (details: ProblemDetails[Code]) => string;
};
