import type { IWorkbookData } from '@univerjs/core';
import type { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { SheetCustom, WorkbookCustom } from '../simulator/xlsx/terms/snapshot-custom';

/*
 * Protection of sheets, settings of add-ins and counting days from 1904 are Excel's, not Univer's: the simulated workbook has them, and while
 * nothing is open they stand in the snapshot's `custom`.
 */

/** Gives a workbook that has just been opened what its snapshot says. */
export function giveWhatUniverDoesNotKeep(
  workbook: SimulatedWorkbook,
  { custom, sheets }: IWorkbookData,
): void {
  const { settings = {}, countsFrom1904 = false } = (custom ?? {}) as WorkbookCustom;
  workbook.countsFrom1904 = countsFrom1904;
  for (const [key, value] of Object.entries(settings)) workbook.root.settings.add(key, value);
  for (const { name, custom: ofSheet } of Object.values(sheets)) {
    if (name && (ofSheet as SheetCustom | undefined)?.protected) workbook.protectSheet(name);
  }
}

/** The snapshot with what the workbook has besides. */
export function withWhatUniverDoesNotKeep(saved: IWorkbookData, workbook: SimulatedWorkbook): IWorkbookData {
  const { settings, sheets } = workbook.snapshot();
  const protectedNames = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const custom: WorkbookCustom = { settings, countsFrom1904: workbook.countsFrom1904 };
  const withProtection = Object.entries(saved.sheets).map(([id, sheet]) => {
    const ofSheet: SheetCustom = { protected: protectedNames.has(sheet.name ?? '') };
    return [id, { ...sheet, custom: ofSheet }];
  });
  return { ...saved, custom, sheets: Object.fromEntries(withProtection) };
}
