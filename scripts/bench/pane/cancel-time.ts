import type { FrameLocator } from 'playwright-core';

/** Milliseconds from the start of a run until it is cancelled, and from then until its end is no longer waited for. */
const [running, longestWait] = [400, 60_000];

/**
 * Begins *Segment sheet* and cancels it. Returns the milliseconds from the click until the pane shows that it cancels, and
 * until it says that it is cancelled, after the cells that were there have been put back.
 */
export async function timesOfCancel(
  pane: FrameLocator,
): Promise<{ readonly shown: number; readonly done: number }> {
  await pane.getByRole('button', { name: 'Segment sheet', exact: true }).click();
  const cancel = pane.getByRole('button', { name: 'Cancel', exact: true });
  await cancel.waitFor();
  return cancel.evaluate(
    async (element, [wait, longest]) => {
      const button = element as HTMLButtonElement;
      const root = button.ownerDocument.querySelector('#root')!;
      await new Promise((passed) => setTimeout(passed, wait));
      const start = performance.now();
      const when = (holds: () => boolean) =>
        new Promise<number>((found) => {
          const look = () => {
            const passed = performance.now() - start;
            if (holds()) found(passed);
            // The run had ended before it was cancelled: there is nothing to measure.
            else if (passed > longest) found(NaN);
            else setTimeout(look, 1);
          };
          look();
        });
      const isGone = () =>
        !button.isConnected || button.disabled || button.getAttribute('aria-disabled') === 'true';
      const isSaid = () => root.textContent.includes('Cancelled');
      button.click();
      const [shown, done] = await Promise.all([when(() => isGone() || isSaid()), when(isSaid)]);
      return { shown, done };
    },
    [running, longestWait] as const,
  );
}
