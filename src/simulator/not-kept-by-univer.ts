import type { IWorkbookData } from '@univerjs/core';
import type { WorksheetObject } from './workbook/excel/worksheets/worksheet';
import type { SimulatedWorkbook } from './workbook/simulated-workbook';
import type { SheetCustom, WorkbookCustom } from './xlsx/terms/snapshot-custom';

/*
 * Univer does not store charts, drop-downs, sheet protection, add-in settings, or that days are counted from 1904. The
 * simulated workbook holds them while it is open; between two sessions, the snapshot stores them in `custom`.
 */

/** Gives a workbook that was just opened everything that the snapshot stores in `custom`. */
export function giveWhatUniverDoesNotKeep(
  workbook: SimulatedWorkbook,
  { custom, sheets }: IWorkbookData,
): void {
  const { settings = {}, countsFrom1904 = false } = (custom ?? {}) as WorkbookCustom;
  workbook.countsFrom1904 = countsFrom1904;
  for (const [key, value] of Object.entries(settings)) workbook.root.settings.add(key, value);
  for (const { name, custom: ofSheet } of Object.values(sheets)) {
    const {
      protected: isProtected,
      pageSetup,
      columnGroups,
      pageBreaks,
      charts,
      dataValidations,
    } = (ofSheet ?? {}) as SheetCustom;
    if (name && charts) workbook.giveCharts(name, charts);
    if (name && dataValidations) workbook.giveValidations(name, dataValidations);
    if (name && pageBreaks) breakPages(workbook.root.worksheets.getItem(name), pageBreaks);
    if (name && isProtected) workbook.protectSheet(name);
    if (name && columnGroups) workbook.groupColumns(name, columnGroups);
    if (name && pageSetup) workbook.setUpPage(name, pageSetup);
  }
}

/** Ends pages before these rows. */
function breakPages(sheet: WorksheetObject, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

/** Returns the snapshot with the workbook's protection and settings added. */
export function withWhatUniverDoesNotKeep(saved: IWorkbookData, workbook: SimulatedWorkbook): IWorkbookData {
  const { settings, sheets } = workbook.snapshot();
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const custom: WorkbookCustom = { settings, countsFrom1904: workbook.countsFrom1904 };
  const withProtection = Object.entries(saved.sheets).map(([id, sheet]) => {
    const {
      protected: isProtected = false,
      pageSetup,
      columnGroups,
      pageBreaks,
      dataValidations = [],
    } = byName.get(sheet.name ?? '') ?? {};
    const charts = sheet.name && workbook.chartsOn(sheet.name);
    const ofSheet: SheetCustom = {
      protected: isProtected,
      dataValidations,
      ...(pageSetup && { pageSetup }),
      ...(columnGroups && { columnGroups }),
      ...(pageBreaks && { pageBreaks }),
      ...(charts && { charts }),
    };
    return [id, { ...sheet, custom: ofSheet }];
  });
  return { ...saved, custom, sheets: Object.fromEntries(withProtection) };
}
