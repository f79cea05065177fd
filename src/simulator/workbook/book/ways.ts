import { generalException } from '../../wire/objects/host-errors';

/** Ways in which builds of Excel differ. Tests set them, because an add-in must work with each. */
export interface Ways {
  /**
   * True if another workbook is in front: Excel then refuses to give the active cell and the names of sheets (office-js
   * issues 5319, 6365), and what learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting lists.
   */
  isBehindAnother: boolean;
  /** True if `worksheet.names` also lists the workbook's names, as on the web (office-js issue 1011). */
  sheetNamesIncludeWorkbook: boolean;
  /** Whether a formula fills a table's column: the option *Fill formulas in tables to create calculated columns*. */
  fillsTableColumns: boolean;
  /** Whether Excel tells add-ins of a sheet's filter; nothing is said of an advanced one (office-js 6559). */
  tellsOfFilters: boolean;
  /** Whether formulas that the add-in enters find its functions; in Turkish they do not (office-js 6614). */
  findsFunctions: boolean;
  /** True if a chart without `seriesBy` takes rows where other builds take columns, as on the web (office-js 1830, 2929). */
  swapsAutoSeries: boolean;
  /** True if the style of markers is refused, as by some builds of 2021 (office-js 1688, 1729). */
  refusesMarkerStyle: boolean;
}

/**
 * Refuses a member that Excel has only for the workbook in front.
 *
 * @throws HostError `GeneralException`, or the error that is given, if another one is in front
 */
export function requireInFront({ isBehindAnother }: Ways, location: string, error = generalException): void {
  if (isBehindAnother) throw error(location);
}

export const usualWays: Readonly<Ways> = {
  isBehindAnother: false,
  sheetNamesIncludeWorkbook: false,
  fillsTableColumns: true,
  tellsOfFilters: true,
  findsFunctions: true,
  swapsAutoSeries: false,
  refusesMarkerStyle: false,
};
