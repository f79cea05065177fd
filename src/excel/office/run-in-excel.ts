import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { answerInTime } from './answer-in-time';
import { untilCarriedOut } from './retry';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch that waits until the user has finished editing a cell: for what is only looked at. */
export function whenEditIsDone<T>(batch: Batch<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/** The same for what somebody waits for: where Excel is silent it tells so, and asks again until Excel answers. */
export function untilAnswered<T>(
  batch: Batch<T>,
  { onProgress }: Pick<RunOptions, 'onProgress'>,
): Promise<T> {
  const ask = () =>
    whenEditIsDone((context) => {
      answerInTime(context);
      return batch(context);
    });
  return untilCarriedOut(ask, onProgress, 0);
}

/**
 * Runs a batch at once: for what the user asked for by a click. Throws a SheetProblem while a cell is being edited
 * or where Excel does not answer.
 */
export function atOnce<T>(batch: Batch<T>): Promise<T> {
  return run({}, (context) => {
    answerInTime(context);
    return batch(context);
  });
}

async function run<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    if (
      error instanceof OfficeExtension.Error &&
      error.code === Excel.ErrorCodes.invalidOperationInCellEditMode
    ) {
      throw new SheetProblem('cellBeingEdited', {});
    }
    throw error;
  }
}
