import type { CommandResult } from '../../commands/last-run';
import type { PolicyState } from '../../excel/policy/policy-in-force';
import type { Policy } from '../../policy/policy';
import type { ReferringFormulas } from '../../sheet/cells/formula-references';
import type { RunOptions } from '../../sheet/progress';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { Outcome, Plan } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';

/**
 * What the pane can do to the workbook. It is passed in, so that the pane itself knows nothing of Excel.
 * Every promise rejects with a `SheetProblem` where a person can mend the sheet, else with Office's own error.
 */
export interface SegmentActions {
  /** The customers around the selection, or else on the active sheet. */
  findCustomers(options?: Pick<RunOptions, 'onProgress'>): Promise<Customers>;
  /** The customers in the cells that the user has selected, header first. */
  pickCustomers(): Promise<Customers>;
  /** The column of the customers, by its index, in which the selected cell is. */
  selectedColumn(customers: Customers): Promise<number>;
  /** Reads the chosen columns and says what would be written. Writes nothing. */
  planSegments(customers: Customers, choice: Choice, options?: Pick<RunOptions, 'onProgress'>): Promise<Plan>;
  writeSegments(
    customers: Customers,
    choice: Choice,
    overrides: OverrideTreatment,
    options: RunOptions,
  ): Promise<Outcome>;
  /** The formulas that refer to the columns which this model wrote, and what becomes of the policy with them. */
  referringFormulas(customers: Customers, modelId: string): Promise<ReferringFormulas>;
  /**
   * Takes out the columns that this model wrote, and where `takesPolicy` the policy that nobody has changed with the last
   * of them. Answers where they stood, which cells in them stay, and the policy's sheet if it went.
   */
  removeSegments(
    customers: Customers,
    modelId: string,
    options: RunOptions & { takesPolicy: boolean },
  ): Promise<{ address: string; policySheet?: string; staying?: readonly string[] }>;
  /** Lists what needs attention on a new sheet, from the customers as they are now; answers its name. */
  writeAttentionList(customers: Customers, choice: Choice): Promise<{ sheet: string; items: number }>;
  /** Shows a cell or range to the user, by its address with the sheet: `Customers!C14`. */
  selectCell(address: string): Promise<void>;
  /** Calls the listener when another cell or sheet is selected or cells are edited; answers how to stop that. */
  watchSelection(listener: () => void): Promise<() => Promise<void>>;
  /** Tells the listener of the workbook's policy now and whenever it was changed; answers how to stop that. */
  followPolicy(listener: (state: PolicyState) => void): Promise<() => Promise<void>>;
  /** Makes `next` the workbook's policy, where it is still the one that was `seen` (undefined: none). */
  changePolicy(seen: Policy | undefined, next: Policy, options?: RunOptions): Promise<PolicyState>;
  /** Brings the last valid policy back. */
  restorePolicy(options?: RunOptions): Promise<PolicyState>;
  /** Takes the policy out of the workbook, with its sheet. */
  removePolicy(options?: RunOptions): Promise<PolicyState>;
  /** Opens the policy's sheet. */
  showPolicy(): Promise<void>;
  /** Whether the workbook asks for the pane when it is opened. */
  opensWithWorkbook(): Promise<boolean>;
  openWithWorkbook(on: boolean): Promise<void>;
  /** The day of reckoning, as a serial number of Excel's. */
  today(): number;
  /** What came of the last click on the ribbon's button; undefined where there was none. */
  lastCommandResult(): CommandResult | undefined;
  /** Tells of every such result from now on; answers how to stop that. */
  subscribeToCommandResults(listener: (result: CommandResult) => void): () => void;
}
