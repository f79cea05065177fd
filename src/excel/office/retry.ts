import type { RunOptions } from '../../sheet/progress';
import { SheetProblem } from '../../sheet/problem';
import { pause } from './clock';

/** Milliseconds; each pause is twice the one before. */
const [firstPause, longestPause] = [1_000, 30_000];
/** With these pauses about five minutes. */
const someMinutes = 14;
/** What passes of itself, however long it takes. */
const passing: readonly SheetProblem['code'][] = ['noAnswer', 'cellBeingEdited'];

/**
 * Attempts what must be done although Excel fails, until it is: without end while Excel is silent, several minutes (or
 * so many times as said) while it refuses. The attempt must begin with a question, which shows that Excel is there
 * again, and must be one that may be repeated: of one that was not answered, nobody knows whether it was carried out.
 */
export async function untilCarriedOut<T>(
  attempt: () => Promise<T>,
  onProgress: RunOptions['onProgress'],
  mostRefusals = someMinutes,
): Promise<T> {
  let refusals = 0;
  for (let wait = firstPause; ; wait = Math.min(2 * wait, longestPause)) {
    try {
      return await attempt();
    } catch (error) {
      const isSheetProblem = error instanceof SheetProblem;
      if (isSheetProblem && !passing.includes(error.code)) throw error;
      if (!isSheetProblem && ++refusals > mostRefusals) throw error;
    }
    onProgress?.({ kind: 'waiting' });
    await pause(wait);
  }
}
