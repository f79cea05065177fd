import { SheetProblem } from '../../../sheet/problem';
import { clock } from './clock';

/** Milliseconds to wait for an answer of Excel. */
const longestWait = 30_000;

/**
 * Makes every sync of a context reject with the SheetProblem `noAnswer` after the longest wait, because promises of
 * office.js may stay pending for ever. After that, Excel may or may not have carried out the request, and still may
 * later.
 */
export function answerInTime(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThroughValue?: T) => inTime(sync(passThroughValue)) as Promise<T>;
}

export const isNoAnswer = (error: unknown) => error instanceof SheetProblem && error.code === 'noAnswer';

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(longestWait, () => reject(new SheetProblem('noAnswer', {})));
    answer.then(resolve, reject).finally(stop);
  });
}
