import { HostObject } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import type { Book } from '../book';
import { WorksheetCollectionObject } from './worksheet-collection';

export class WorkbookObject extends HostObject implements HostMembers<Excel.Workbook, 'name' | 'worksheets'> {
  override readonly className = 'Workbook';
  override readonly scalars = ['name'];

  constructor(private readonly book: Book) {
    super();
  }

  get name(): string {
    return this.book.unit.name;
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }
}
