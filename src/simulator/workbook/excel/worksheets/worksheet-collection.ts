import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { addSheet } from '../../editing/add-sheet';
import type { Book } from '../../book/book';
import { requireInFront } from '../../book/ways';
import { nextSheetName } from '../../editing/sheet-names';
import { WorksheetObject } from './worksheet';

type Members = 'add' | 'getActiveWorksheet' | 'getCount' | 'getItem' | 'getItemOrNullObject';

export class WorksheetCollectionObject
  extends HostObject
  implements HostMembers<Excel.WorksheetCollection, Members>
{
  override readonly className = 'WorksheetCollection';
  override readonly scalars = [];

  constructor(private readonly book: Book) {
    super();
  }

  override items(): WorksheetObject[] {
    return this.book.unit.getSheets().map((sheet) => new WorksheetObject(this.book, sheet.getSheetId()));
  }

  /**
   * Adds a worksheet.
   *
   * @throws HostError `AccessDenied` if the workbook is protected
   */
  add(name?: string): WorksheetObject {
    requireInFront(this.book.ways, 'WorksheetCollection.add');
    this.book.structure.check('WorksheetCollection.add');
    return new WorksheetObject(this.book, addSheet(this.book, name ?? nextSheetName(this.book)));
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.book.unit.getActiveSheet().getSheetId());
  }

  getCount(): number {
    return this.items().length;
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.book.findSheet(key);
    return sheet && new WorksheetObject(this.book, sheet.getSheetId());
  }

  getItem(key: string): WorksheetObject {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }

  override setEventRegistered(event: string, registered: boolean): void {
    if (!this.book.events.setRegistered(event, registered))
      throw notImplemented(this.className, `on${event}`);
  }
}
