import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookCustom } from './terms/snapshot-custom';
import { Workbook, writeXlsx } from './package/library';
import { patchWorkbook, type Saving } from './save/patch-workbook';
import { withSettings } from './terms/settings-part';

/**
 * The snapshot as the bytes of an .xlsx file. `opened` is the file that the workbook was opened from: it is kept, and
 * only what was changed is written into it. Opened from a .csv, or new, there is none.
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

/** A workbook of one empty sheet. A file has one standard font; Univer may have one in each sheet: the first sheet's it is. */
function emptyFile({ sheets, sheetOrder, defaultStyle, styles }: IWorkbookData): Promise<Uint8Array> {
  const style = sheets[sheetOrder[0] ?? '']?.defaultStyle ?? defaultStyle;
  const { ff, fs } = (typeof style === 'string' ? styles[style] : style) ?? {};
  const workbook = new Workbook();
  if (ff && fs) workbook.defaultFont = { name: ff, size: fs };
  workbook.addWorksheet('Sheet1');
  return writeXlsx(workbook);
}
