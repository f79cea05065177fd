import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound } from '../../../wire/objects/host-errors';
import { removeColumn } from '../../editing/edit-tables';
import type { RangeObject } from '../ranges/range';
import { FilterObject } from './filter';
import type { TableRanges } from './table-ranges';

export class TableColumnObject extends HostObject {
  override readonly className = 'TableColumn';
  override readonly scalars = ['id', 'index', 'name', 'values'];
  override readonly writable = ['name', 'values'];

  constructor(
    readonly table: TableRanges,
    override readonly id: string,
  ) {
    super();
  }

  get index(): number {
    const index = this.table.table.getTableInfo().columns.findIndex(({ id }) => id === this.id);
    if (index < 0) throw itemNotFound('TableColumn');
    return index;
  }

  get name(): string {
    return this.table.table.getColumnNameByIndex(this.index);
  }

  /** Writes the header cell, whose text is the column's name. */
  set name(name: string) {
    this.getHeaderRowRange().values = [[`'${name}`]];
  }

  get values(): unknown[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  get filter(): FilterObject {
    return new FilterObject(this);
  }

  getRange(): RangeObject {
    return this.table.getRange().getColumn(this.index);
  }

  getHeaderRowRange(): RangeObject {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): RangeObject {
    return this.table.getDataBodyRange().getColumn(this.index);
  }

  delete(): void {
    this.table.checkEditable('TableColumn.delete');
    removeColumn(this.table.book, this.table.table, this.index);
  }
}
