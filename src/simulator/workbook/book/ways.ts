/** In what builds of Excel differ, for the tests of an add-in that must do with each. */
export interface Ways {
  /** Whether a sheet's names include the workbook's, as on the web (office-js 1011). */
  sheetNamesIncludeWorkbook: boolean;
}

export const usualWays: Readonly<Ways> = { sheetNamesIncludeWorkbook: false };
