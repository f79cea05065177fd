import type { SummaryChoice } from '../../../excel/summary/read-list';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with the summary of a model's segments. */
export interface SummaryActions {
  /** Returns the model's summary sheet and whether it shows the worth of keeping; undefined if there is none. */
  findSummarySheet(
    modelId: string,
  ): Promise<{ readonly sheet: string; readonly showsWorth: boolean } | undefined>;
  /**
   * Makes the summary sheet, or writes it again. Rejects if this would overwrite cells that the user has typed into,
   * unless `writesOver` is set.
   */
  writeSummary(
    customers: Customers,
    choice: SummaryChoice,
    options?: RunOptions & { readonly writesOver?: boolean },
  ): Promise<{ readonly sheet: string }>;
  /** Deletes the summary sheet. Rejects if it holds anything that is not ClientTier's; nothing has changed then. */
  removeSummary(modelId: string, options?: RunOptions): Promise<{ readonly sheet: string }>;
}
