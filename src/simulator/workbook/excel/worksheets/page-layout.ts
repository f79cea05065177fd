import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { HostObject } from '../../../wire/objects/host-object';
import type { Book } from '../../book/book';
import type { PageSetup } from '../../book/page-setup';
import { type RangeObject } from '../ranges/range';
import { areaAddress } from '../../places/area';

type Members = 'orientation' | 'setPrintArea' | 'zoom';

/** How a sheet is printed. Only what the add-in sets is simulated. */
export class PageLayoutObject extends HostObject implements HostMembers<Excel.PageLayout, Members> {
  override readonly className = 'PageLayout';
  override readonly scalars = ['orientation', 'zoom'];
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

  get zoom(): NonNullable<PageSetup['zoom']> {
    return this.setup.zoom ?? {};
  }

  set zoom(zoom: NonNullable<PageSetup['zoom']>) {
    const pages = [zoom.horizontalFitToPages, zoom.verticalFitToPages];
    if (pages.some((number) => number !== undefined && !(number >= 0)))
      throw invalidArgument('PageLayout.zoom');
    this.change('PageLayout.zoom', { zoom });
  }

  setPrintArea(area: RangeObject | string): void {
    if (typeof area === 'string') throw invalidArgument('PageLayout.setPrintArea');
    this.change('PageLayout.setPrintArea', {
      printArea: areaAddress(area.existingPlace.area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`),
    });
  }

  private get setup(): PageSetup {
    return this.book.pageSetups.get(this.sheetId) ?? {};
  }

  private change(location: string, change: PageSetup): void {
    this.book.protection.check(this.sheetId, location);
    this.book.pageSetups.set(this.sheetId, { ...this.setup, ...change });
  }
}
