/** In what builds of Excel differ, for the tests of an add-in that must do with each. */
export interface Ways {
  /** Whether another workbook is in front: the active cell and the names of sheets cannot be had (office-js 5319, 6365). */
  isBehindAnother: boolean;
  /** Whether a sheet's names include the workbook's, as on the web (office-js 1011). */
  sheetNamesIncludeWorkbook: boolean;
}

export const usualWays: Readonly<Ways> = { isBehindAnother: false, sheetNamesIncludeWorkbook: false };
