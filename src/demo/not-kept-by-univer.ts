import type { IWorkbookData } from '@univerjs/core';
import type { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { SheetCustom, WorkbookCustom } from '../simulator/xlsx/terms/snapshot-custom';

/*
 * Univer does not store sheet protection, add-in settings, or that days are counted from 1904. The simulated workbook
 * has them while it is open; between two sessions the snapshot keeps them in `custom`.
 */

/** Adds the snapshot's protection and settings to a workbook that was just opened. */
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

/** Returns the snapshot with the workbook's protection and settings added. */
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
