let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work that writes to the workbook after all earlier such work has ended, successful or not. So the ribbon's
 * button, the pane and its policy page never write at the same time, and each reads the workbook again in its turn.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
