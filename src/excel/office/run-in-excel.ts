import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { answerInTime } from './waiting/answer-in-time';
import { retryUntilDone } from './waiting/retry-until-done';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch once no cell is being edited. Waits for ever if Excel never answers: nobody must wait for the result. */
export function whenEditIsDone<T>(batch: Batch<T>): Promise<T> {
  return run({ delayForCellEdit: true }, batch);
}

/**
 * Does the same, but waits for each answer for a limited time only.
 *
 * @throws SheetProblem if Excel does not answer
 */
export const onceEditIsDone = <T>(batch: Batch<T>): Promise<T> =>
  whenEditIsDone((context) => {
    answerInTime(context);
    return batch(context);
  });

/**
 * Runs a batch that only reads, for a user who waits for the result. Waits until no cell is being edited. While Excel
 * does not answer, reports this and asks again.
 */
export const untilAnswered = <T>(
  batch: Batch<T>,
  { onProgress }: Pick<RunOptions, 'onProgress'>,
): Promise<T> => retryUntilDone(() => onceEditIsDone(batch), onProgress, true);

/**
 * Runs a batch at once, without waiting until no cell is being edited: the user has clicked and expects an answer.
 *
 * @throws SheetProblem if a cell is being edited, another workbook is in front or Excel does not answer
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
    const { code, debugInfo } = error instanceof OfficeExtension.Error ? error : {};
    if (code === Excel.ErrorCodes.invalidOperationInCellEditMode)
      throw new SheetProblem('cellBeingEdited', {});
    // Excel answers with these codes if another workbook is in front (office-js 5319, 6365; see `Excel.ErrorCodes`).
    const { inactiveWorkbook, invalidSelection } = Excel.ErrorCodes;
    if (code === inactiveWorkbook || code === invalidSelection) throw new SheetProblem('anotherWorkbook', {});
    // Excel has no code for full settings, but refuses a setting only if all settings together are too large (office-js
    // 3957).
    const isOfSetting = debugInfo?.errorLocation === 'SettingCollection.add';
    if (code === Excel.ErrorCodes.invalidArgument && isOfSetting) throw new SheetProblem('settingsFull', {});
    throw error;
  }
}
