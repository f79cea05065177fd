let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work that writes to the workbook after all earlier such work has ended, successful or not. So the ribbon's
 * button, the pane and the policy's page never write at the same time, and each reads the workbook again when its turn
 * comes.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
