import type { RunOptions } from '../sheet/progress';
import { SheetProblem } from '../sheet/problem';
import { NoAnswer } from './answer-in-time';
import { pause } from './clock';

/** Milliseconds; each pause is twice the one before. */
const [firstPause, longestPause] = [1_000, 30_000];
/** With these pauses about five minutes. */
const mostRefusals = 14;

/**
 * Attempts what must be done although Excel fails, until it is: without end while Excel is silent, several minutes while
 * it refuses. The attempt must begin with a question, which shows that Excel is there again, and must be one that may
 * be repeated: of one that was not answered, nobody knows whether it was carried out.
 */
export async function untilCarriedOut<T>(
  attempt: () => Promise<T>,
  onProgress: RunOptions['onProgress'],
): Promise<T> {
  let refusals = 0;
  for (let wait = firstPause; ; wait = Math.min(2 * wait, longestPause)) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof SheetProblem && error.code !== 'cellBeingEdited') throw error;
      if (!(error instanceof NoAnswer) && ++refusals > mostRefusals) throw error;
    }
    onProgress?.({ kind: 'waiting' });
    await pause(wait);
  }
}
