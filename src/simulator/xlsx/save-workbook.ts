import type { IWorkbookData } from '@univerjs/core';
import { readXlsx, Workbook, writeXlsx } from './library';
import type { WorkbookCustom } from './custom';
import { withSettings } from './settings-part';
import { writeSnapshot, type Saving } from './write-snapshot';

/**
 * The snapshot as the bytes of an .xlsx file. `opened` is the file that the workbook was opened from: what the
 * spreadsheet cannot show is taken over from there. Opened from a .csv, or new, there is none.
 */
export async function saveWorkbook(
  snapshot: IWorkbookData,
  saving: Saving,
  opened: Uint8Array | null,
): Promise<Uint8Array> {
  const workbook = opened ? await readXlsx(opened) : newWorkbook(snapshot);
  await writeSnapshot(workbook, snapshot, saving);
  const { settings = {} } = (snapshot.custom ?? {}) as WorkbookCustom;
  return withSettings(await writeXlsx(workbook), settings);
}

/** A file has one standard font; Univer may have one in each sheet: the first sheet's it is. */
function newWorkbook({ sheets, sheetOrder, defaultStyle, styles }: IWorkbookData): Workbook {
  const style = sheets[sheetOrder[0] ?? '']?.defaultStyle ?? defaultStyle;
  const { ff, fs } = (typeof style === 'string' ? styles[style] : style) ?? {};
  const workbook = new Workbook();
  if (ff && fs) workbook.defaultFont = { name: ff, size: fs };
  return workbook;
}
