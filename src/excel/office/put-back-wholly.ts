import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { isNoAnswer } from './waiting/answer-in-time';
import { atOnce } from './run-in-excel';
import { retryUntilDone } from './waiting/retry-until-done';

/**
 * Stops a run that the user has cancelled.
 *
 * @throws SheetProblem if the user has cancelled
 */
export function throwIfCancelled({ signal }: RunOptions, sheet: string): void {
  if (signal?.aborted) throw new SheetProblem('cancelled', { sheet });
}

interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly isNew?: boolean;
}

/**
 * Undoes the changes of a run that failed or was cancelled, then throws the problem to report. Repeats undoing until it
 * succeeds.
 *
 * @param place the sheet, and the cells to name in the problem if they cannot be restored. `isNew`: the sheet was being
 *   made, so that undoing deletes it
 * @param attempt undoes everything; may run several times
 */
export async function putBackWholly(
  { sheet, address, isNew = false }: Place,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
  attempt: (context: Excel.RequestContext) => Promise<void>,
): Promise<never> {
  onProgress?.({ kind: isNew ? 'takingAway' : 'puttingBack' });
  try {
    await retryUntilDone(() => atOnce(attempt), onProgress);
  } catch {
    throw isNew
      ? new SheetProblem('newSheetUnfinished', { sheet, cause: causeOf(cause) })
      : new SheetProblem('notPutBack', { address, cause: causeOf(cause) });
  }
  if (isNoAnswer(cause)) throw new SheetProblem('putBackAfterSilence', { sheet, isNew });
  if (isNew && cause instanceof SheetProblem && cause.code === 'cancelled')
    throw new SheetProblem('cancelled', { sheet, isNew });
  if (cause instanceof SheetProblem) throw cause;
  throw new SheetProblem('putBack', { sheet, isNew, cause: causeOf(cause) });
}
