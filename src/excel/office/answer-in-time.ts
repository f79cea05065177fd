import { SheetProblem } from '../../sheet/problem';
import { clock } from './clock';

/** Milliseconds. */
const longestWait = 30_000;

/**
 * Lets every sync of a context reject with the SheetProblem `noAnswer` in the end: the promises of office.js may stay
 * pending for ever. Whether Excel has done, or will yet do, what it was asked is not known then.
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
