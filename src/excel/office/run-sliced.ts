import type { Sliced } from '../../classifier/slices';

/** The result of sliced work, between whose slices the page answers its user: clicks, drawing, other formulas. */
export async function givingWay<Result>(work: Sliced<Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await nextTask();
  }
}

/** A message to oneself is a task of its own, which no browser delays, as it does a timer in a hidden page. */
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
