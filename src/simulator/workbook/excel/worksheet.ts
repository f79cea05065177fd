import { SetWorksheetActiveOperation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { HostObject, invalidArgument, notImplemented } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import { isOnSheet, sheetArea } from '../area';
import type { Book } from '../book';
import { parseAddress } from '../parse-address';
import { checkSheetName } from '../sheet-names';
import { RangeObject } from './range';

type Members =
  | 'activate'
  | 'getCell'
  | 'getRange'
  | 'getRangeByIndexes'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'id'
  | 'name'
  | 'position';

export class WorksheetObject extends HostObject implements HostMembers<Excel.Worksheet, Members> {
  override readonly className = 'Worksheet';
  override readonly scalars = ['id', 'name', 'position', 'visibility'];
  override readonly writable = ['name', 'visibility'];

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.book.sheet(this.id).getName();
  }

  set name(name: string) {
    checkSheetName(this.book, name, 'Worksheet.name', this.id);
    this.book.run(SetWorksheetNameMutation.id, { subUnitId: this.id, name });
  }

  get position(): number {
    return this.book.unit.getSheetOrders().indexOf(this.id);
  }

  get visibility(): Excel.SheetVisibility | `${Excel.SheetVisibility}` {
    return this.book.sheet(this.id).isSheetHidden() ? 'Hidden' : 'Visible';
  }

  activate(): void {
    const before = this.book.unit.getActiveSheet().getSheetId();
    if (before === this.id) return;
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: this.id });
  }

  getRange(address?: string): RangeObject {
    if (address === undefined) return this.rangeAt(sheetArea);
    return new RangeObject(this.book, parseAddress(this.book, this.id, address, 'Worksheet.getRange'));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { row, column, rows, columns };
    if (!isOnSheet(area)) throw invalidArgument('Worksheet.getRangeByIndexes');
    return this.rangeAt(area);
  }

  getCell(row: number, column: number): RangeObject {
    return this.rangeAt(sheetArea).getCell(row, column);
  }

  getUsedRange(valuesOnly?: boolean): RangeObject {
    return this.rangeAt(sheetArea).getUsedRange(valuesOnly);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    return this.rangeAt(sheetArea).getUsedRangeOrNullObject(valuesOnly);
  }

  override setEventRegistered(event: string, registered: boolean): void {
    const known = this.book.events.setRegistered(event, registered, this.id);
    if (!known) throw notImplemented(this.className, `on${event}`);
  }

  private rangeAt(area: typeof sheetArea): RangeObject {
    return new RangeObject(this.book, { sheetId: this.id, area });
  }
}
