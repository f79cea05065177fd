import type { Sliced } from '../../classifier/slices';

/**
 * Runs sliced work and returns its result. Between slices the page can respond to clicks, draw and calculate other
 * formulas.
 */
export async function runSliced<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await nextTask();
  }
}

/** Waits for the next task. Uses a message to itself, because browsers delay timers in a hidden page. */
function nextTask(): Promise<void> {
  return new Promise((begun) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      begun();
    };
    port2.postMessage(undefined);
  });
}
