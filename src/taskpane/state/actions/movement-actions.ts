import type { ListsToCompare } from '../../../excel/movement/compare-two-lists';
import type { MovementOffer } from '../../../excel/movement/find-movement';
import type { SegmentsFound } from '../../../excel/movement/find-segments';
import type { MovementOutcome } from '../../../excel/movement/write-movement';
import type { ComparedDates } from '../../../movement/dates';
import type { ModelChoice } from '../../../sheet/choice';
import type { Customers } from '../../../sheet/customers';
import type { RunOptions } from '../../../sheet/progress';

/** What the pane can do to compare two dates, or two columns with segments. */
export interface MovementActions {
  /** Returns the dates that can be compared. */
  findMovementOffer(clients: Customers): Promise<MovementOffer>;
  /** Looks for columns with segments of a model, on this list and on those of other sheets. */
  findSegments(
    clients: Customers,
    modelId: string,
    options?: Pick<RunOptions, 'signal'>,
  ): Promise<SegmentsFound>;
  /** Writes the comparison of two dates to a new sheet, completely or not at all. */
  writeMovement(
    clients: Customers,
    choice: ModelChoice,
    dates: ComparedDates,
    options?: RunOptions,
  ): Promise<MovementOutcome>;
  /** Writes the comparison of two columns with segments in the same way. */
  writeListsCompared(
    clients: Customers,
    asked: ListsToCompare,
    options?: RunOptions,
  ): Promise<MovementOutcome>;
  /** Deletes the sheet of the last comparison. Rejects if it holds anything that is not ClientTier's. */
  removeMovement(options?: RunOptions): Promise<{ readonly sheet: string }>;
}
