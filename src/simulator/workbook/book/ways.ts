import { generalException } from '../../wire/objects/host-errors';

/** Ways in which builds of Excel differ. Tests set them, because an add-in must work with each. */
export interface Ways {
  /**
   * True if another workbook is in front: Excel then refuses the active cell and the names of sheets (office-js issues
   * 5319, 6365), and everything that learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting lists.
   */
  isBehindAnother: boolean;
  /** True if `worksheet.names` also lists the workbook's names, as on the web (office-js issue 1011). */
  sheetNamesIncludeWorkbook: boolean;
  /** True if a formula fills a table's column: the option *Fill formulas in tables to create calculated columns*. */
  fillsTableColumns: boolean;
  /** True if Excel reports a sheet's filter to add-ins; it does not report an advanced filter (office-js 6559). */
  tellsOfFilters: boolean;
  /** True if formulas that the add-in enters find its functions; in Turkish they do not (office-js 6614). */
  findsFunctions: boolean;
  /**
   * True if a chart without `seriesBy` takes series from rows, as on the web, and not from columns (office-js 1830,
   * 2929).
   */
  swapsAutoSeries: boolean;
  /** True if Excel refuses the style of markers, as some builds of 2021 do (office-js 1688, 1729). */
  refusesMarkerStyle: boolean;
}

/**
 * Refuses a member that Excel has only for the workbook in front.
 *
 * @throws HostError `GeneralException`, or `error` if it is given, if another workbook is in front
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
