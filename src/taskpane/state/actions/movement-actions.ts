import type { MovementOffer } from '../../../excel/movement/find-movement';
import type { MovementOutcome } from '../../../excel/movement/write-movement';
import type { ComparedDates } from '../../../movement/dates';
import type { ModelChoice } from '../../../sheet/choice';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do to compare two dates of a list of orders. */
export interface MovementActions {
  /** Returns the dates that can be compared; undefined if ClientTier did not make these clients from orders. */
  findMovementOffer(clients: Customers): Promise<MovementOffer | undefined>;
  /** Writes the comparison of two dates to a new sheet, completely or not at all. */
  writeMovement(
    clients: Customers,
    choice: ModelChoice,
    dates: ComparedDates,
    options?: RunOptions,
  ): Promise<MovementOutcome>;
  /** Deletes the sheet of the last comparison. Rejects if it holds anything that is not ClientTier's. */
  removeMovement(options?: RunOptions): Promise<{ readonly sheet: string }>;
}
