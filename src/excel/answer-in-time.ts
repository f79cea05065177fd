import { clock } from './clock';

/** Milliseconds. Excel on the web gives up a request of its own accord well before. */
export const longestWait = 30_000;

/** Excel has been asked and does not answer. Whether it has done, or will yet do, what it was asked is not known. */
export class NoAnswer extends Error {
  constructor() {
    super(`Excel has not answered for ${longestWait / 1000} seconds.`);
    this.name = 'NoAnswer';
  }
}

/** Lets every sync of a context reject with NoAnswer in the end; the promises of office.js may stay pending for ever. */
export function answerInTime(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThroughValue?: T) => inTime(sync(passThroughValue)) as Promise<T>;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = clock.after(longestWait, () => reject(new NoAnswer()));
    answer.then(resolve, reject).finally(stop);
  });
}
