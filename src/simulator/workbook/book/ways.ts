/** Ways in which builds of Excel differ. Tests set them, because an add-in must work with each. */
export interface Ways {
  /**
   * True if another workbook is in front: Excel then refuses to give the active cell and the names of sheets (office-js
   * issues 5319, 6365).
   */
  isBehindAnother: boolean;
  /** True if `worksheet.names` also lists the workbook's names, as on the web (office-js issue 1011). */
  sheetNamesIncludeWorkbook: boolean;
  /** Whether a formula fills a table's column: the option *Fill formulas in tables to create calculated columns*. */
  fillsTableColumns: boolean;
  /** Whether formulas that the add-in enters find its functions; in Turkish they do not (office-js 6614). */
  findsFunctions: boolean;
}

export const usualWays: Readonly<Ways> = {
  isBehindAnother: false,
  sheetNamesIncludeWorkbook: false,
  fillsTableColumns: true,
  findsFunctions: true,
};
