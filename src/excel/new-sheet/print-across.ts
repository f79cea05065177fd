/** How to print a sheet, if not simply one page wide. */
interface Printing {
  /** The row to print on every page from its own on, zero-based; left out for none. */
  readonly header?: number;
  /** The size in per cent, for a sheet with page breaks: Excel ignores these on a page that is fitted. */
  readonly scale?: number;
}

/** What Excel calls narrow, in points: room for columns that another font makes wider. */
const narrowMargin = 18;

/** Queues setting up printing in landscape, one page wide and as many pages long as needed. */
export function printAcross(sheet: Excel.Worksheet, { header, scale }: Printing = {}): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  if (scale !== undefined) {
    pageLayout.leftMargin = narrowMargin;
    pageLayout.rightMargin = narrowMargin;
  }
  if (header !== undefined) pageLayout.setPrintTitleRows(sheet.getRange(`${header + 1}:${header + 1}`));
}
