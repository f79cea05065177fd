import type { RunOptions } from '../../../sheet/progress';
import { SheetProblem } from '../../../sheet/problem';
import { pause } from './clock';

/** Milliseconds between attempts; each pause is twice as long as the one before, up to the longest. */
const [firstPause, longestPause] = [1_000, 30_000];
/** Number of attempts; with the pauses above they take about five minutes. */
const someMinutes = 14;
/** Codes of problems that pass by themselves, or once the user comes back to the workbook. */
const busy: readonly SheetProblem['code'][] = ['noAnswer', 'cellBeingEdited', 'anotherWorkbook'];
/** Codes of problems that pass once the user acts, for example removes a filter. */
const inTheWay: readonly SheetProblem['code'][] = ['filteredSheet', 'filteredTable', 'writtenElsewhere'];

/**
 * Repeats an attempt until it succeeds. After a problem that passes, for example while Excel does not answer, goes on
 * without limit. While Excel refuses, goes on for several minutes. Any other SheetProblem ends it. The attempt must begin
 * by reading something, which shows that Excel is back. It must be safe to repeat, because an attempt without an answer may
 * have been carried out.
 *
 * @param isReading true if the attempt only reads: a refusal ends it then, and what is in the way of writing
 */
export async function retryUntilDone<T>(
  attempt: () => Promise<T>,
  onProgress: RunOptions['onProgress'],
  isReading = false,
): Promise<T> {
  const passing = isReading ? busy : [...busy, ...inTheWay];
  const mostRefusals = isReading ? 0 : someMinutes;
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
