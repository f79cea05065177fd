import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { HostObject } from '../../../wire/objects/host-object';
import type { Book } from '../../book/book';
import type { PageSetup } from '../../book/page-setup';
import { parseAddress } from '../../places/parse-address';
import { areaAddress } from '../../places/area';
import { RangeAreasObject } from '../ranges/range-areas';
import { RangeObject } from '../ranges/range';

type Members =
  | 'getPrintAreaOrNullObject'
  | 'getPrintTitleRowsOrNullObject'
  | 'leftMargin'
  | 'orientation'
  | 'rightMargin'
  | 'setPrintArea'
  | 'setPrintTitleRows'
  | 'zoom';

/** The margin of a new sheet in points: 0.7 inches. */
const usualMargin = 50.4;

/** How a sheet is printed. Only what the add-in sets is simulated. */
export class PageLayoutObject extends HostObject implements HostMembers<Excel.PageLayout, Members> {
  override readonly className = 'PageLayout';
  override readonly scalars = ['leftMargin', 'orientation', 'rightMargin', 'zoom'];
  override readonly writable = this.scalars;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get orientation(): 'Portrait' | 'Landscape' {
    return this.setup.orientation ?? 'Portrait';
  }

  set orientation(orientation: string) {
    if (orientation !== 'Portrait' && orientation !== 'Landscape')
      throw invalidArgument('PageLayout.orientation');
    this.change('PageLayout.orientation', { orientation });
  }

  get leftMargin(): number {
    return this.setup.leftMargin ?? usualMargin;
  }

  set leftMargin(leftMargin: number) {
    if (!(leftMargin >= 0)) throw invalidArgument('PageLayout.leftMargin');
    this.change('PageLayout.leftMargin', { leftMargin });
  }

  get rightMargin(): number {
    return this.setup.rightMargin ?? usualMargin;
  }

  set rightMargin(rightMargin: number) {
    if (!(rightMargin >= 0)) throw invalidArgument('PageLayout.rightMargin');
    this.change('PageLayout.rightMargin', { rightMargin });
  }

  get zoom(): NonNullable<PageSetup['zoom']> {
    return this.setup.zoom ?? { scale: 100 };
  }

  set zoom(zoom: NonNullable<PageSetup['zoom']>) {
    const pages = [zoom.horizontalFitToPages, zoom.verticalFitToPages];
    if (pages.some((number) => number !== undefined && !(number >= 0)))
      throw invalidArgument('PageLayout.zoom');
    if (zoom.scale !== undefined && !(zoom.scale >= 10 && zoom.scale <= 400))
      throw invalidArgument('PageLayout.zoom');
    this.change('PageLayout.zoom', { zoom });
  }

  setPrintArea(area: RangeObject | string): void {
    if (typeof area === 'string') throw invalidArgument('PageLayout.setPrintArea');
    this.change('PageLayout.setPrintArea', { printArea: absolute(area) });
  }

  /** Sets the rows that are printed on every page: those that the range is in. */
  setPrintTitleRows(rows: RangeObject | string): void {
    if (typeof rows === 'string') throw invalidArgument('PageLayout.setPrintTitleRows');
    this.change('PageLayout.setPrintTitleRows', { titleRows: absolute(rows.getEntireRow()) });
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.setup;
    return printArea === undefined
      ? null
      : new RangeAreasObject(this.book, this.sheetId, [this.rangeAt(printArea).existingPlace.area]);
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.setup;
    return titleRows === undefined ? null : this.rangeAt(titleRows);
  }

  private rangeAt(address: string): RangeObject {
    return new RangeObject(
      this.book,
      parseAddress(this.book, this.sheetId, address.replaceAll('$', ''), 'PageLayout'),
    );
  }

  private get setup(): PageSetup {
    return this.book.pageSetups.get(this.sheetId) ?? {};
  }

  private change(location: string, change: PageSetup): void {
    this.book.protection.check(this.sheetId, location);
    this.book.pageSetups.set(this.sheetId, { ...this.setup, ...change });
  }
}

/** Returns the address of a range as Excel stores it for printing: `$A:$I`. */
const absolute = (range: RangeObject): string =>
  areaAddress(range.existingPlace.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
