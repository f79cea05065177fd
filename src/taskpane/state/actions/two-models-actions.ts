import type { TwoModelsChoice } from '../../../excel/two-models/plan-two-models';
import type { TwoModelsWritten } from '../../../excel/two-models/write-two-models';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with two models together. */
export interface TwoModelsActions {
  /** Returns the name of the sheet of two models, in any order; undefined if there is none. */
  findTwoModelsSheet(one: string, other: string): Promise<string | undefined>;
  /**
   * Makes the sheet of two models, or writes it again. Rejects if this would overwrite cells that the user has typed into,
   * unless `writesOver` is set.
   */
  writeTwoModels(
    customers: Customers,
    choice: TwoModelsChoice,
    options?: RunOptions & { readonly writesOver?: boolean },
  ): Promise<TwoModelsWritten>;
  /** Deletes the sheet of two models. Rejects if it holds anything that is not ClientTier's. */
  removeTwoModels(one: string, other: string, options?: RunOptions): Promise<{ readonly sheet: string }>;
}
