import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { removeSheet, removeWholly } from '../new-sheet/remove-sheet';
import { findListSheet, type ListSheet } from './find-list-sheet';
import { whyItStays } from './why-it-stays';

/**
 * Deletes a sheet with a list if nobody has changed it and nothing refers to it.
 *
 * @param keys the settings to delete with the sheet; the first holds its record
 * @param none the problem to report if there is no such sheet
 * @param whyStays returns the problem that says why the sheet stays; left out: everything on it must be as written
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeListSheet = (
  keys: readonly string[],
  none: 'noMovementSheet' | 'noHistorySheet',
  options: RunOptions,
  whyStays = whyItStays,
): Promise<{ readonly sheet: string }> =>
  removeSheet(
    async (context) => {
      const found = await findListSheet(context, keys[0]!);
      if (!found.made) throw new SheetProblem(none, {});
      const stays = await whyStays(context, found, found.made);
      if (stays) throw stays;
      return found.made;
    },
    (context, { sheetId }) => deleteSheet(context, sheetId, keys),
    options,
  );

/** Deletes a sheet and these settings. Repeats this until it succeeds. */
export const deleteWholly = (
  { sheetId, sheetName }: Pick<ListSheet, 'sheetId' | 'sheetName'>,
  keys: readonly string[],
  options: RunOptions,
): Promise<void> => removeWholly(sheetName, (context) => deleteSheet(context, sheetId, keys), options);

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
