import { SheetProblem } from '../../../src/sheet/problem';

/** Returns the code and the message with which work is refused. */
export async function refusal(work: Promise<unknown>) {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof SheetProblem)) throw error;
  return { code: error.code, message: error.message };
}

/** Returns the code with which work is refused, or `done`. */
export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SheetProblem ? error.code : error),
  );
