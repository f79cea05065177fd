import { setImmediate } from 'node:timers/promises';
import type { Sliced } from '../../classifier/slices';

/** How many milliseconds to work between two pauses, in which Ctrl-C is handled. */
const betweenPauses = 100;

/**
 * Runs sliced work with few pauses, and returns its result.
 *
 * @param atPause called in each pause; ends the work by throwing
 */
export async function runWork<Result>(work: Sliced<Result>, atPause: () => void): Promise<Result> {
  let pausedAt = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - pausedAt < betweenPauses) continue;
    atPause();
    await setImmediate();
    pausedAt = performance.now();
  }
}
