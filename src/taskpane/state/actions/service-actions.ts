import type { ServiceFound } from '../../../excel/service/find-service';
import type { ServiceChoice } from '../../../excel/service/plan-service';
import type { CardChoice } from '../../../excel/service/write-service-card';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do with the service levels of a model's segments. */
export interface ServiceActions {
  /** Returns the sheet of the levels and how many of its fields are filled; undefined if there is none. */
  findService(modelId: string): Promise<ServiceFound | undefined>;
  /**
   * Makes the sheet of the levels, or writes it again. Rejects if this would overwrite cells that the user has typed over,
   * unless `writesOver` is set.
   */
  writeService(
    customers: Customers,
    choice: ServiceChoice,
    options?: RunOptions & { readonly writesOver?: boolean },
  ): Promise<{ readonly sheet: string }>;
  /** Deletes the sheet with what is typed into its fields. Rejects if it holds anything else of the user's. */
  removeService(modelId: string, options?: RunOptions): Promise<{ readonly sheet: string }>;
  /** Writes what a client is entitled to on a new sheet. Returns its name. Rejects if nothing is promised to the segment. */
  writeServiceCard(
    choice: CardChoice,
    options?: Pick<RunOptions, 'onProgress'>,
  ): Promise<{ readonly sheet: string }>;
}
