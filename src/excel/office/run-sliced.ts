import type { Sliced } from '../../classifier/slices';

/**
 * Runs sliced work and returns its result. Between slices the page can handle clicks, draw and compute other formulas.
 *
 * @param check called before each slice; if it throws, for example because the user has cancelled, the work ends
 */
export async function runSliced<Result>(work: Sliced<Result>, check?: () => void): Promise<Result> {
  for (;;) {
    check?.();
    const step = work.next();
    if (step.done) return step.value;
    await nextTask();
  }
}

/**
 * Sends a long request and waits for its long answer. To make the request, to send it, and to use the answer, which
 * office.js has just unpacked, are tasks of their own.
 */
export async function syncBetweenTasks(context: Excel.RequestContext): Promise<void> {
  await nextTask();
  await context.sync();
  await nextTask();
}

/** Waits for the browser's next task. Posts a message to itself, because browsers delay timers in a hidden page. */
export function nextTask(): Promise<void> {
  return new Promise((begun) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      begun();
    };
    port2.postMessage(undefined);
  });
}
