let last: Promise<unknown> = Promise.resolve();

/**
 * Does what writes to the workbook only when what began before is done, whatever came of it: the ribbon's button, the
 * pane and the policy's page never write over each other. Each reads the workbook anew when its turn comes.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
