import { HostObject } from '../../../wire/objects/host-object';
import { invalidSelection, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { requireInFront } from '../../book/ways';
import { ApplicationObject } from './application';
import { FunctionsObject } from './functions';
import { NamedItemCollectionObject } from '../names/named-item-collection';
import { RangeObject } from '../ranges/range';
import { SettingCollectionObject } from './setting-collection';
import { TableCollectionObject } from '../tables/table-collection';
import { WorkbookProtectionObject } from './workbook-protection';
import { WorksheetCollectionObject } from '../worksheets/worksheet-collection';

type Members =
  | 'application'
  | 'functions'
  | 'getActiveCell'
  | 'getSelectedRange'
  | 'name'
  | 'names'
  | 'protection'
  | 'settings'
  | 'tables'
  | 'worksheets';

export class WorkbookObject extends HostObject implements HostMembers<Excel.Workbook, Members> {
  override readonly className = 'Workbook';
  override readonly scalars = ['isDirty', 'name', 'readOnly'];
  readonly readOnly = false;
  readonly isDirty = false;

  constructor(private readonly book: Book) {
    super();
  }

  get name(): string {
    return this.book.unit.name;
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.book);
  }

  get functions(): FunctionsObject {
    return new FunctionsObject(this.book);
  }

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.book);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.book);
  }

  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.book);
  }

  getSelectedRange(): RangeObject {
    requireInFront(this.book.ways, 'Workbook.getSelectedRange', invalidSelection);
    return new RangeObject(this.book, this.book.selection.current);
  }

  getActiveCell(): RangeObject {
    return this.getSelectedRange().getCell(0, 0);
  }

  override setEventRegistered(event: string, registered: boolean): void {
    if (!this.book.events.setRegistered(event, registered))
      throw notImplemented(this.className, `on${event}`);
  }
}
