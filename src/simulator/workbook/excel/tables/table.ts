import { itemNotFound, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers, HostOf } from '../../../wire/objects/host-members';
import { parseAddress } from '../../places/parse-address';
import { deleteTable, renameTable, resizeTable } from '../../editing/edit-tables';
import type { Place } from '../../places/place';
import { defaultTableStyle, univerTableStyle } from '../../univer/table-looks';
import { removeTable, setTableTheme, tableMeta } from '../../tables/tables';
import { RangeObject } from '../ranges/range';
import { AutoFilterObject } from './auto-filter';
import { TableColumnCollectionObject } from './table-column-collection';
import { TableRanges } from './table-ranges';
import { TableRowCollectionObject } from './table-row-collection';

type Members =
  | 'autoFilter'
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
  | 'showFilterButton'
  | 'showHeaders'
  | 'showTotals'
  | 'style'
  | 'worksheet';

export class TableObject extends TableRanges implements HostMembers<Excel.Table, Members> {
  override readonly scalars = ['id', 'name', 'showFilterButton', 'showHeaders', 'showTotals', 'style'];
  override readonly writable = ['name', 'showFilterButton', 'showHeaders', 'showTotals', 'style'];

  get name(): string {
    return this.table.getDisplayName();
  }

  set name(name: string) {
    this.checkEditable('Table.name');
    renameTable(this.book, this.table, name);
  }

  get style(): string {
    return tableMeta(this.table).style ?? defaultTableStyle;
  }

  set style(style: string) {
    this.checkEditable('Table.style');
    this.table.setTableMeta({ ...tableMeta(this.table), style });
    setTableTheme(this.book, this.table, univerTableStyle(style));
  }

  get showFilterButton(): boolean {
    return tableMeta(this.table).showFilterButton ?? true;
  }

  set showFilterButton(show: boolean) {
    this.checkEditable('Table.showFilterButton');
    this.table.setTableMeta({ ...tableMeta(this.table), showFilterButton: show });
    setTableTheme(this.book, this.table, this.table.getTableStyleId());
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

  get worksheet(): HostOf<Excel.Worksheet> {
    return this.book.objects.worksheet(this.table.getSubunitId());
  }

  get autoFilter(): AutoFilterObject {
    const range = (place: Place) => new RangeObject(this.book, place);
    return new AutoFilterObject(this.book, this.table.getSubunitId(), range, this.table);
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this);
  }

  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this);
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
}
