import type { RunOptions } from '../../../sheet/progress';
import { SheetProblem } from '../../../sheet/problem';
import { pause } from './clock';

/** Milliseconds between attempts; each pause is twice as long as the one before, up to the longest. */
const [firstPause, longestPause] = [1_000, 30_000];
/** Number of attempts; with the pauses above they take about five minutes. */
const someMinutes = 14;
/**
 * Codes of problems that pass by themselves or when the user acts, for example removes a filter. Attempts go on until
 * then.
 */
const passing: readonly SheetProblem['code'][] = [
  'noAnswer',
  'cellBeingEdited',
  'anotherWorkbook',
  'filteredSheet',
  'filteredTable',
  'writtenElsewhere',
];

/**
 * Repeats an attempt until it succeeds. After a problem in `passing`, for example while Excel does not answer, goes on
 * without limit. While Excel refuses, goes on for several minutes (or `mostRefusals` times). Any other SheetProblem
 * ends it. The attempt must begin by reading something, which shows that Excel is back. It must be safe to repeat,
 * because an attempt without an answer may have been carried out.
 */
export async function retryUntilDone<T>(
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
