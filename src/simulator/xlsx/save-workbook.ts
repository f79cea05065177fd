import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookCustom } from './terms/snapshot-custom';
import { Workbook, writeXlsx } from './package/library';
import { patchWorkbook, type Saving } from './save/patch-workbook';
import { withSettings } from './terms/settings-part';

/**
 * Returns a snapshot as the bytes of an .xlsx file.
 *
 * @param opened the file from which the workbook was opened: it is copied, and only changes are written into the copy.
 *   Null for a .csv file or a new workbook.
 */
export async function saveWorkbook(
  snapshot: IWorkbookData,
  saving: Saving,
  opened: Uint8Array | null,
): Promise<Uint8Array> {
  const bytes = await patchWorkbook(opened ?? (await emptyFile(snapshot)), snapshot, saving);
  const { settings = {} } = (snapshot.custom ?? {}) as WorkbookCustom;
  return withSettings(bytes, settings);
}

/**
 * Returns the bytes of a workbook with one empty sheet. Univer may have a default font per sheet, but a file has only
 * one, so that of the first sheet is used.
 */
function emptyFile({ sheets, sheetOrder, defaultStyle, styles }: IWorkbookData): Promise<Uint8Array> {
  const style = sheets[sheetOrder[0] ?? '']?.defaultStyle ?? defaultStyle;
  const { ff, fs } = (typeof style === 'string' ? styles[style] : style) ?? {};
  const workbook = new Workbook();
  if (ff && fs) workbook.defaultFont = { name: ff, size: fs };
  workbook.addWorksheet('Sheet1');
  return writeXlsx(workbook);
}
