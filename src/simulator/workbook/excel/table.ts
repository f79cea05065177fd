import { HostObject, itemNotFound, notImplemented } from '../../wire/host-object';
import type { HostMembers } from '../../wire/typing';
import type { Area } from '../area';
import type { Book } from '../book';
import { parseAddress } from '../parse-address';
import { deleteTable, renameTable, resizeTable } from '../tables/table-editing';
import { findTable, removeTable, tableArea, tableMeta, type Table } from '../tables/table-store';
import { RangeObject } from './range';
import { TableColumnCollectionObject } from './table-column-collection';
import { TableRowCollectionObject } from './table-row-collection';
import { WorksheetObject } from './worksheet';

type Members =
  | 'columns'
  | 'convertToRange'
  | 'delete'
  | 'getDataBodyRange'
  | 'getHeaderRowRange'
  | 'getRange'
  | 'getTotalRowRange'
  | 'id'
  | 'name'
  | 'resize'
  | 'rows'
  | 'showHeaders'
  | 'showTotals'
  | 'style'
  | 'worksheet';

export class TableObject extends HostObject implements HostMembers<Excel.Table, Members> {
  override readonly className = 'Table';
  override readonly scalars = ['id', 'name', 'showHeaders', 'showTotals', 'style'];
  override readonly writable = ['name', 'showHeaders', 'showTotals', 'style'];

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  get name(): string {
    return this.table.getDisplayName();
  }

  set name(name: string) {
    this.checkEditable('Table.name');
    renameTable(this.book, this.table, name);
  }

  get style(): string {
    return tableMeta(this.table).style ?? 'TableStyleMedium2';
  }

  set style(style: string) {
    this.checkEditable('Table.style');
    this.table.setTableMeta({ ...tableMeta(this.table), style });
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(show: boolean) {
    if (!show) throw notImplemented('Table', 'showHeaders = false');
  }

  get showTotals(): boolean {
    return false;
  }

  set showTotals(show: boolean) {
    if (show) throw notImplemented('Table', 'showTotals = true');
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.book, this.table.getSubunitId());
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this);
  }

  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this);
  }

  get area(): Area {
    return tableArea(this.table);
  }

  getRange(): RangeObject {
    return new RangeObject(this.book, { sheetId: this.table.getSubunitId(), area: this.area });
  }

  getHeaderRowRange(): RangeObject {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): RangeObject {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  getTotalRowRange(): RangeObject {
    throw itemNotFound('Table.getTotalRowRange');
  }

  resize(newRange: RangeObject | string): void {
    this.checkEditable('Table.resize');
    const { sheetId } = this.getRange();
    const { area } =
      typeof newRange === 'string' ? parseAddress(this.book, sheetId, newRange, 'Table.resize') : newRange;
    resizeTable(this.book, this.table, area);
  }

  convertToRange(): RangeObject {
    this.checkEditable('Table.convertToRange');
    const range = this.getRange();
    removeTable(this.book, this.table);
    return range;
  }

  delete(): void {
    this.checkEditable('Table.delete');
    deleteTable(this.book, this.table);
  }

  readonly checkEditable = (location: string): void => {
    this.book.protection.check(this.table.getSubunitId(), location);
  };

  /** The table in Univer. Throws ItemNotFound once it has been deleted. */
  get table(): Table {
    const table = findTable(this.book, this.id);
    if (!table) throw itemNotFound('Table');
    return table;
  }
}
