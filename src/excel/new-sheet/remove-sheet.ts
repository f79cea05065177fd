import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { retryUntilDone } from '../office/waiting/retry-until-done';
import { atOnce } from '../office/run-in-excel';

/**
 * Deletes a sheet that ClientTier made. Once begun, the removal is completed, because a deleted sheet cannot be
 * restored.
 *
 * @param find returns the sheet; throws, before anything has changed, if it cannot be deleted
 * @param remove deletes the sheet with its names and settings; may run several times
 * @throws SheetProblem
 */
export async function removeSheet<Made extends { readonly sheetName: string }>(
  find: (context: Excel.RequestContext) => Promise<Made>,
  remove: (context: Excel.RequestContext, made: Made) => Promise<void>,
  options: RunOptions,
): Promise<{ readonly sheet: string }> {
  const begun: { made?: Made } = {};
  try {
    return await atOnce(async (context) => {
      const made = await find(context);
      begun.made = made;
      await remove(context, made);
      return { sheet: made.sheetName };
    });
  } catch (error) {
    const { made } = begun;
    if (!made) throw error;
    await removeWholly(made.sheetName, (context) => remove(context, made), options);
    return { sheet: made.sheetName };
  }
}

/**
 * Deletes a sheet. Repeats this until it succeeds.
 *
 * @throws SheetProblem if Excel goes on failing
 */
export async function removeWholly(
  sheet: string,
  remove: (context: Excel.RequestContext) => Promise<void>,
  { onProgress }: RunOptions,
): Promise<void> {
  try {
    await retryUntilDone(() => atOnce(remove), onProgress);
  } catch (cause) {
    throw new SheetProblem('sheetNotDeleted', { sheet, cause: causeOf(cause) });
  }
}
