/** In what builds of Excel differ, for the tests of an add-in that must do with each. */
export interface Ways {
  /** Whether another workbook is in front: the active cell and the names of sheets cannot be had (office-js 5319, 6365). */
  isBehindAnother: boolean;
  /** Whether a sheet's names include the workbook's, as on the web (office-js 1011). */
  sheetNamesIncludeWorkbook: boolean;
  /**
   * Whether a formula written to a table's column becomes that of all its cells, by the option *Fill formulas in tables
   * to create calculated columns* (office-js 6745: the bottommost of several).
   */
  fillsTableColumns: boolean;
  /** Whether formulas find the add-in's functions; those that it writes do not in Turkish (office-js 6614). */
  knowsCustomFunctions: boolean;
}

export const usualWays: Readonly<Ways> = {
  isBehindAnother: false,
  sheetNamesIncludeWorkbook: false,
  fillsTableColumns: true,
  knowsCustomFunctions: true,
};
