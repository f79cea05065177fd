import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { retryUntilDone } from '../office/retry-until-done';
import { atOnce } from '../office/run-in-excel';

/** A sheet to delete, as plain data. */
export interface SheetToDelete {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The setting with the sheet's record; left out if the record stays. */
  readonly key?: string;
  /** The sheet that gets the name of the deleted one; left out if none does. */
  readonly heir?: string;
}

/** Deletes a sheet, with as many attempts as needed: a deleted sheet cannot be restored. */
export async function deleteWholly(made: SheetToDelete, { onProgress }: RunOptions): Promise<void> {
  try {
    await retryUntilDone(() => atOnce((context) => deleteSheet(context, made)), onProgress);
  } catch (cause) {
    throw new SheetProblem('notRemoved', { sheet: made.sheetName, cause: causeOf(cause) });
  }
}

/** Deletes the sheet and its record if they exist. May run several times. */
export async function deleteSheet(
  { workbook }: Excel.RequestContext,
  { sheetId, sheetName, key, heir }: SheetToDelete,
): Promise<void> {
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const next = workbook.worksheets.getItemOrNullObject(heir ?? '').load('name');
  const setting = workbook.settings.getItemOrNullObject(key ?? '').load('key');
  await sheet.context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (heir !== undefined && !next.isNullObject && next.name !== sheetName) next.name = sheetName;
  if (key !== undefined && !setting.isNullObject) setting.delete();
  await sheet.context.sync();
}
