import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { HostObject } from '../../../wire/objects/host-object';
import type { Book } from '../../book/book';
import { breakPage, pageBreaksOn, takePageBreakOut } from '../../editing/page-breaks';
import { RangeObject } from '../ranges/range';

/** The page breaks between rows that somebody made; those that Excel makes are not among them. */
export class PageBreakCollectionObject
  extends HostObject
  implements HostMembers<Excel.PageBreakCollection, 'add' | 'getCount' | 'getItem' | 'removePageBreaks'>
{
  override readonly className = 'PageBreakCollection';
  override readonly scalars = [];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override items(): PageBreakObject[] {
    return pageBreaksOn(this.book, this.sheetId).map(
      (row) => new PageBreakObject(this.book, this.sheetId, row),
    );
  }

  /** Adds a break before the first cell of a range. Refuses the first row, before which no page can end. */
  add(range: RangeObject | string): PageBreakObject {
    const location = 'PageBreakCollection.add';
    this.book.protection.check(this.sheetId, location);
    if (typeof range === 'string' || range.existingPlace.area.row === 0) throw invalidArgument(location);
    const { row } = range.existingPlace.area;
    breakPage(this.book, this.sheetId, row);
    return new PageBreakObject(this.book, this.sheetId, row);
  }

  getCount(): number {
    return this.items().length;
  }

  getItem(index: number): PageBreakObject {
    const found = this.items()[index];
    if (!found) throw itemNotFound('PageBreakCollection.getItem');
    return found;
  }

  removePageBreaks(): void {
    this.book.protection.check(this.sheetId, 'PageBreakCollection.removePageBreaks');
    for (const row of pageBreaksOn(this.book, this.sheetId)) takePageBreakOut(this.book, this.sheetId, row);
  }
}

class PageBreakObject
  extends HostObject
  implements HostMembers<Excel.PageBreak, 'delete' | 'getCellAfterBreak'>
{
  override readonly className = 'PageBreak';
  override readonly scalars = [];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly row: number,
  ) {
    super();
  }

  getCellAfterBreak(): RangeObject {
    const area = { row: this.row, column: 0, rows: 1, columns: 1 };
    return new RangeObject(this.book, { sheetId: this.sheetId, area });
  }

  delete(): void {
    this.book.protection.check(this.sheetId, 'PageBreak.delete');
    takePageBreakOut(this.book, this.sheetId, this.row);
  }
}
