import type { CommandResult } from '../../../commands/command-result';
import type { RunOutcome } from '../../../excel/history/keep-history';
import type { PolicyState } from '../../../excel/policy/policy-state';
import type { Policy } from '../../../policy/policy';
import type { ReferringFormulas } from '../../../sheet/cells/formula-references';
import type { RunOptions } from '../../../sheet/progress';
import type { NotPutBack } from '../../../sheet/record/not-put-back';
import type { Choice } from '../../../sheet/choice';
import type { Customers } from '../../../sheet/customers';
import type { Selected } from '../../../excel/watch/workbook-events';
import type { Counted, LensColumns } from '../../../excel/preview/look-through';
import type { Seen } from '../../../sheet/report/lens';
import type { Plan } from '../../../sheet/plan/plan';
import type { OverrideTreatment } from '../../../sheet/override';
import type { ClientActions } from './client-actions';
import type { CareActions } from './care-actions';
import type { OrdersActions } from './orders-actions';
import type { HistoryActions } from './history-actions';
import type { MovementActions } from './movement-actions';
import type { OverridesActions } from './overrides-actions';
import type { PrintActions } from './print-actions';
import type { ServiceActions } from './service-actions';
import type { SummaryActions } from './summary-actions';
import type { TwoModelsActions } from './two-models-actions';

/**
 * What the pane can do with the workbook. The functions are passed in, so that the pane also runs without Excel. If one
 * fails, its promise rejects: with a `SheetProblem` if the user can correct the sheet, otherwise with Office's own
 * error.
 */
export interface SegmentActions
  extends
    OrdersActions,
    SummaryActions,
    TwoModelsActions,
    HistoryActions,
    OverridesActions,
    MovementActions,
    CareActions,
    ServiceActions,
    ClientActions,
    PrintActions {
  /** Finds the customers around the selection; if none are there, customers elsewhere on the active sheet. */
  findCustomers(options?: Pick<RunOptions, 'onProgress'>): Promise<Customers>;
  /** Returns the customers in the selected cells; the first row is the header. */
  pickCustomers(): Promise<Customers>;
  /** Returns the index, among the customers' columns, of the column with the selected cell. */
  selectedColumn(customers: Customers): Promise<number>;
  /** Reads the chosen columns and returns what a run would write. Writes nothing. */
  planSegments(customers: Customers, choice: Choice, options?: Pick<RunOptions, 'onProgress'>): Promise<Plan>;
  /**
   * Returns the plan with new cut-offs for the cells that `planSegments` read last, without asking Excel. Undefined if
   * no cut-off has changed, or anything else has. Call `planSegments` afterwards, because the sheet may have been
   * edited.
   */
  planAgain(customers: Customers, choice: Choice): Promise<Plan | undefined>;
  /**
   * Counts the clients of a plan again: with the money of another column added up, or only the clients with one value
   * in a column, such as Berlin in City. Writes nothing.
   */
  lookThrough(customers: Customers, counted: Counted, columns: LensColumns): Promise<Seen>;
  /** Returns the plan of any model, to show its clients by tier in the list of models. Writes nothing. */
  tryQuestion(customers: Customers, choice: Choice): Promise<Plan>;
  writeSegments(
    customers: Customers,
    choice: Choice,
    overrides: OverrideTreatment,
    options: RunOptions & { pinsAll?: boolean; goesBack?: readonly string[] },
  ): Promise<RunOutcome>;
  /** Undoes the last run: columns, formats and policy are as before the run. Returns the columns' address. */
  undoRun(options: RunOptions): Promise<{ address: string; colorsStay?: string; notPutBack?: NotPutBack }>;
  /** Returns whether what the last run wrote is unchanged. Otherwise the run cannot be undone. */
  isRunUnchanged(): Promise<boolean>;
  /**
   * Finds the formulas that refer to the columns of a model, and whether the policy would be removed with the columns.
   */
  referringFormulas(customers: Customers, modelId: string): Promise<ReferringFormulas>;
  /**
   * Removes the columns that this model wrote. Also removes the policy if no columns of any model are left,
   * `takesPolicy` is set and nobody has edited the policy. Returns the columns' address, the user's cells in them,
   * which stay, and the sheets of policy and summaries that were removed.
   */
  removeSegments(
    customers: Customers,
    modelId: string,
    options: RunOptions & { takesPolicy: boolean; takesSummary: boolean },
  ): Promise<{
    address: string;
    policySheet?: string;
    summarySheets?: readonly string[];
    staying?: readonly string[];
    colorsStay?: string;
  }>;
  /**
   * Reads the customers again and lists what needs attention on a new sheet. Returns the sheet's name and the number of
   * entries.
   */
  writeAttentionList(
    customers: Customers,
    choice: Choice,
    options?: Pick<RunOptions, 'onProgress'>,
  ): Promise<{ sheet: string; items: number }>;
  /** Selects a cell or range in Excel. The address includes the sheet: `Customers!C14`. */
  selectCell(address: string): Promise<void>;
  /**
   * Calls the listener after each new selection, with its place if cells were selected, and after each edit that was
   * not made by the add-in, including the deletion of a sheet. Returns a function that stops the calls.
   */
  watchSelection(
    listener: (what: 'selected' | 'edited', where?: Selected) => void,
  ): Promise<() => Promise<void>>;
  /**
   * Calls the listener with the workbook's policy, now and after each change. Returns a function that stops the calls.
   */
  followPolicy(listener: (state: PolicyState) => void): Promise<() => Promise<void>>;
  /**
   * Replaces the workbook's policy by `next`. Rejects if the workbook's policy is no longer `seen`, the one that the
   * pane showed; `seen` is undefined if there was none.
   */
  changePolicy(seen: Policy | undefined, next: Policy, options?: RunOptions): Promise<PolicyState>;
  /** Replaces a policy with mistakes by the last valid one. */
  restorePolicy(options?: RunOptions): Promise<PolicyState>;
  /** Removes the policy and its sheet from the workbook. */
  removePolicy(options?: RunOptions): Promise<PolicyState>;
  showPolicy(): Promise<void>;
  /** Returns whether opening the workbook also opens the pane. */
  opensWithWorkbook(): Promise<boolean>;
  openWithWorkbook(on: boolean): Promise<void>;
  /** Returns today's date as an Excel serial number. */
  today(): number;
  /** Returns the result of the last click on the ribbon's button; undefined before the first click. */
  lastCommandResult(): CommandResult | undefined;
  /** Calls the listener with each later result. Returns a function that stops the calls. */
  subscribeToCommandResults(listener: (result: CommandResult) => void): () => void;
}
