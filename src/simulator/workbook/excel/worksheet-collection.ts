import { generateRandomId } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { HostObject, itemNotFound, notImplemented } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import type { Book } from '../book';
import { emptySheet } from '../empty-sheet';
import { checkSheetName, nextSheetName } from '../sheet-names';
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

  add(name?: string): WorksheetObject {
    const chosen = name ?? nextSheetName(this.book);
    checkSheetName(this.book, chosen, 'WorksheetCollection.add');
    const sheet = emptySheet(generateRandomId(), chosen);
    this.book.run(InsertSheetMutation.id, { index: this.book.unit.getSheetSize(), sheet });
    this.book.events.fire('Added', sheet.id, { source: 'Local' });
    return new WorksheetObject(this.book, sheet.id);
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
