import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { isNoAnswer } from './answer-in-time';
import { atOnce } from './run-in-excel';
import { retryUntilDone } from './retry-until-done';

/**
 * Stops a run that the user has cancelled.
 *
 * @throws SheetProblem if the user has cancelled
 */
export function throwIfCancelled({ signal }: RunOptions, sheet: string): void {
  if (signal?.aborted) throw new SheetProblem('cancelled', { sheet });
}

/**
 * Undoes the changes of a run that failed or was cancelled, with as many attempts as needed, then throws the problem to
 * report.
 *
 * @param place the sheet, and the cells to name in the problem if they cannot be restored
 * @param attempt undoes everything; may run several times
 */
export async function putBackWholly(
  { sheet, address }: { readonly sheet: string; readonly address: string },
  cause: unknown,
  onProgress: RunOptions['onProgress'],
  attempt: (context: Excel.RequestContext) => Promise<void>,
): Promise<never> {
  onProgress?.({ kind: 'puttingBack' });
  try {
    await retryUntilDone(() => atOnce(attempt), onProgress);
  } catch {
    throw new SheetProblem('notPutBack', { address, cause: causeOf(cause) });
  }
  if (isNoAnswer(cause)) throw new SheetProblem('putBackAfterSilence', { sheet });
  if (cause instanceof SheetProblem) throw cause;
  throw new SheetProblem('putBack', { sheet, cause: causeOf(cause) });
}
