import type { CareChoice } from '../../../excel/care/plan-care';
import type { CareRemoved } from '../../../excel/care/remove-care';
import type { CareOutcome } from '../../../excel/care/write-care';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with the care plan. */
export interface CareActions {
  /** Returns the name of the sheet with the care plan; undefined if there is none. */
  findCareSheet(): Promise<string | undefined>;
  /** Makes the care plan on a new sheet, and the visit log if there is none: completely, or not at all. */
  writeCare(customers: Customers, choice: CareChoice, options?: RunOptions): Promise<CareOutcome>;
  /** Deletes the care plan, and a blank visit log. Rejects if the plan holds anything that is not ClientTier's. */
  removeCare(options?: RunOptions): Promise<CareRemoved>;
}
