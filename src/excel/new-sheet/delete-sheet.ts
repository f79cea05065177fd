import type { RunOptions } from '../../sheet/progress';
import { removeWholly } from './remove-sheet';

/** A sheet to delete, as plain data. */
export interface SheetToDelete {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The setting with the sheet's record; left out if the record is kept. */
  readonly key?: string;
  /** A name of cells on the sheet, which would mean nothing without it. */
  readonly name?: string;
  /** The sheet that gets the deleted sheet's name; left out if none does. */
  readonly heir?: string;
}

/** Deletes a sheet. Repeats this until it succeeds, because a deleted sheet cannot be restored. */
export const deleteWholly = (made: SheetToDelete, options: RunOptions): Promise<void> =>
  removeWholly(made.sheetName, (context) => deleteSheetWith(context, made), options);

/** Deletes the sheet and its record if they exist. May run several times. */
export async function deleteSheetWith(
  context: Excel.RequestContext,
  { sheetId, sheetName, key, name, heir }: SheetToDelete,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const next = workbook.worksheets.getItemOrNullObject(heir ?? '').load('name');
  const ofCells = workbook.names.getItemOrNullObject(name ?? '').load('name');
  const setting = workbook.settings.getItemOrNullObject(key ?? '').load('key');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  if (heir !== undefined && !next.isNullObject && next.name !== sheetName) next.name = sheetName;
  if (name !== undefined && !ofCells.isNullObject) ofCells.delete();
  if (key !== undefined && !setting.isNullObject) setting.delete();
  await context.sync();
}
