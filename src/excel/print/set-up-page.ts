import type { CustomerRange } from '../../sheet/customer-range';
import { findSheet } from '../office/find-sheet';
import type { RunOptions } from '../../sheet/progress';
import { putBackWholly } from '../office/put-back-wholly';
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
 * user's print area stays, and so do rows that the user already repeats on every page. If Excel fails, the page is as
 * before.
 *
 * @throws SheetProblem if the sheet is gone, or Excel fails
 */
export function setUpPage(
  { sheetId, sheetName, top }: CustomerRange,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<PageSetUp> {
  return whollyOrNot({ sheetId, sheetName }, onProgress, async (context, sheet, before) => {
    const { pageLayout } = sheet;
    const { page, printed, repeated } = before;
    printAcross(sheet);
    const header = `${top + 1}:${top + 1}`;
    if (repeated.isNullObject) pageLayout.setPrintTitleRows(sheet.getRange(header));
    await context.sync();
    return {
      before: page,
      titleRows: repeated.isNullObject ? header : plain(repeated.address),
      ...(!printed.isNullObject && { printArea: plain(printed.address) }),
    };
  });
}

/**
 * Puts back the orientation and zoom of a page. Rows that are repeated stay, because Excel's interface for add-ins
 * cannot end that.
 *
 * @throws SheetProblem if the sheet is gone, or Excel fails; the page is then as it was
 */
export function putPageBack(
  page: PageBefore,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<void> {
  return whollyOrNot(page, onProgress, async (context, sheet) => {
    give(sheet, page);
    await context.sync();
  });
}

/** A page as it was read: what can be put back, the print area, and the rows on every page. */
interface PageRead {
  readonly page: PageBefore;
  readonly printed: Excel.RangeAreas;
  readonly repeated: Excel.Range;
}

/** Changes the page of a sheet with `work`. If Excel fails meanwhile, gives the page its orientation and zoom again. */
async function whollyOrNot<Result>(
  of: Pick<PageBefore, 'sheetId' | 'sheetName'>,
  onProgress: RunOptions['onProgress'],
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet, before: PageRead) => Promise<Result>,
): Promise<Result> {
  const begun: { before?: PageBefore } = {};
  try {
    return await atOnce(async (context) => {
      const sheet = await findSheet(context, of);
      const { pageLayout } = sheet;
      pageLayout.load('orientation,zoom');
      sheet.load('protection/protected');
      const printed = pageLayout.getPrintAreaOrNullObject().load('address');
      const repeated = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      const { sheetId, sheetName } = of;
      const page = { sheetId, sheetName, orientation: pageLayout.orientation, zoom: pageLayout.zoom };
      // The page of a protected sheet cannot be changed, so nothing has to be put back.
      if (!sheet.protection.protected) begun.before = page;
      return work(context, sheet, { page, printed, repeated });
    });
  } catch (error) {
    const { before } = begun;
    if (!before) throw error;
    const place = { sheet: of.sheetName, address: of.sheetName };
    return putBackWholly(place, error, onProgress, async (context) => {
      give(await findSheet(context, of), before);
      await context.sync();
    });
  }
}

function give({ pageLayout }: Excel.Worksheet, { orientation, zoom }: PageBefore): void {
  pageLayout.orientation = orientation;
  pageLayout.zoom = wasSet(zoom);
}

/** Returns a zoom without the members that are null: Excel returns such members, but does not accept them. */
const wasSet = (zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions =>
  Object.fromEntries(Object.entries(zoom).filter(([, value]) => typeof value === 'number'));
