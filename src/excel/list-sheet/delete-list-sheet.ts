import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce } from '../office/run-in-excel';
import { findListSheet, type ListSheet } from './find-list-sheet';
import { whyItStays } from './why-it-stays';

/**
 * Deletes a sheet with a list if nobody has changed it and nothing refers to it. Once begun, the removal is completed,
 * because a deleted sheet cannot be restored.
 *
 * @param keys the settings to delete with the sheet; the first holds its record
 * @param none the problem to report if there is no such sheet
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export async function removeListSheet(
  keys: readonly string[],
  none: 'noMovementSheet' | 'noHistorySheet',
  options: RunOptions,
): Promise<{ readonly sheet: string }> {
  const begun: { made?: ListSheet } = {};
  try {
    return await atOnce(async (context) => {
      const found = await findListSheet(context, keys[0]!);
      if (!found.made) throw new SheetProblem(none, {});
      const stays = await whyItStays(context, found, found.made);
      if (stays) throw stays;
      begun.made = found.made;
      await deleteSheet(context, found.made.sheetId, keys);
      return { sheet: found.made.sheetName };
    });
  } catch (error) {
    if (!begun.made) throw error;
    await deleteWholly(begun.made, keys, options);
    return { sheet: begun.made.sheetName };
  }
}

/** Deletes a sheet and these settings, with as many attempts as needed. */
export async function deleteWholly(
  { sheetId, sheetName: sheet }: Pick<ListSheet, 'sheetId' | 'sheetName'>,
  keys: readonly string[],
  { onProgress }: RunOptions,
): Promise<void> {
  try {
    await retryUntilDone(() => atOnce((context) => deleteSheet(context, sheetId, keys)), onProgress);
  } catch (cause) {
    throw new SheetProblem('notRemoved', { sheet, cause: causeOf(cause) });
  }
}

async function deleteSheet(
  context: Excel.RequestContext,
  sheetId: string,
  keys: readonly string[],
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const settings = keys.map((key) => workbook.settings.getItemOrNullObject(key).load('key'));
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  for (const setting of settings) if (!setting.isNullObject) setting.delete();
  await context.sync();
}
