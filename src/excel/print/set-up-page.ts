import type { CustomerRange } from '../../sheet/customer-range';
import { findSheet } from '../office/find-sheet';
import { atOnce } from '../office/run-in-excel';
import { printAcross } from '../new-sheet/print-across';

/** The page setup of a sheet before ClientTier changed it, for putting it back. */
export interface PageBefore {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly orientation: Excel.PageLayout['orientation'];
  readonly zoom: Excel.PageLayoutZoomOptions;
}

export interface PageSetUp {
  readonly before: PageBefore;
  /** The rows on every page: `1:1`. */
  readonly titleRows: string;
  /** The user's print area, which stays: `A1:H313`; left out if there is none. */
  readonly printArea?: string;
}

/** Returns the cells in an address, without sheets and `$`: `A1:C5,E1` for `'North, South'!$A$1:$C$5,'North, South'!$E$1`. */
const plain = (address: string): string =>
  [...address.matchAll(/!([$A-Z\d:]+)(?=,|$)/g)].map(([, cells]) => cells!.replaceAll('$', '')).join();

/**
 * Sets up the page of the customers' sheet for printing: landscape, one page wide, the header row on every page. The
 * user's print area stays, and so do rows that the user already repeats on every page.
 *
 * @throws SheetProblem if the sheet is gone
 */
export function setUpPage({ sheetId, sheetName, top }: CustomerRange): Promise<PageSetUp> {
  return atOnce(async (context) => {
    const sheet = await findSheet(context, { sheetId, sheetName });
    const { pageLayout } = sheet;
    pageLayout.load('orientation,zoom');
    const printed = pageLayout.getPrintAreaOrNullObject().load('address');
    const repeated = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();

    const { orientation, zoom } = pageLayout;
    const before = { sheetId, sheetName, orientation, zoom };
    printAcross(sheet);
    const header = `${top + 1}:${top + 1}`;
    if (repeated.isNullObject) pageLayout.setPrintTitleRows(sheet.getRange(header));
    await context.sync();
    return {
      before,
      titleRows: repeated.isNullObject ? header : plain(repeated.address),
      ...(!printed.isNullObject && { printArea: plain(printed.address) }),
    };
  });
}

/**
 * Puts back the orientation and zoom of a page. Rows that are repeated stay, because Excel's interface for add-ins
 * cannot end that.
 *
 * @throws SheetProblem if the sheet is gone
 */
export function putPageBack({ orientation, zoom, ...of }: PageBefore): Promise<void> {
  return atOnce(async (context) => {
    const { pageLayout } = await findSheet(context, of);
    pageLayout.orientation = orientation;
    pageLayout.zoom = wasSet(zoom);
    await context.sync();
  });
}

/** Returns a zoom without the members that are null: Excel returns such members, but does not accept them. */
const wasSet = (zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions =>
  Object.fromEntries(Object.entries(zoom).filter(([, value]) => typeof value === 'number'));
