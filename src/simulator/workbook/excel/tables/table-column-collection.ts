import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { insertColumn } from '../../editing/edit-tables';
import type { TableRanges } from './table-ranges';
import { TableColumnObject } from './table-column';

type Members = 'add' | 'count' | 'getCount' | 'getItemAt';

export class TableColumnCollectionObject
  extends HostObject
  implements HostMembers<Excel.TableColumnCollection, Members>
{
  override readonly className = 'TableColumnCollection';
  override readonly scalars = ['count'];

  constructor(private readonly table: TableRanges) {
    super();
  }

  override items(): TableColumnObject[] {
    return this.table.table.getTableInfo().columns.map(({ id }) => new TableColumnObject(this.table, id));
  }

  get count(): number {
    return this.table.area.columns;
  }

  getCount(): number {
    return this.count;
  }

  /**
   * Adds a column before `index`, or at the end.
   *
   * @param values one column of values with or without the header, or a single value for all cells
   */
  add(index?: number, values?: unknown, name?: string): TableColumnObject {
    const location = 'TableColumnCollection.add';
    this.table.checkEditable(location);
    const at = index === undefined || index < 0 ? this.count : index;
    if (!Number.isInteger(at) || at > this.count) throw invalidArgument(location);
    const { rows } = this.table.area;
    const fits = !Array.isArray(values) || values.length === rows || values.length === rows - 1;
    if (!fits) throw invalidArgument(location);
    insertColumn(this.table.book, this.table.table, at);
    const column = this.getItemAt(at);
    if (Array.isArray(values) && values.length === rows) column.getRange().values = values;
    else if (values !== undefined) column.getDataBodyRange().values = values;
    if (name !== undefined) column.name = name;
    return column;
  }

  getItemAt(index: number): TableColumnObject {
    const column = this.items()[index];
    if (!column) throw itemNotFound('TableColumnCollection.getItemAt');
    return column;
  }

  /** Finds a column by its name or id. */
  getItemOrNullObject(key: number | string): TableColumnObject | null {
    const name = String(key).toLowerCase();
    return this.items().find((column) => column.id === key || column.name.toLowerCase() === name) ?? null;
  }

  getItem(key: number | string): TableColumnObject {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound('TableColumnCollection.getItem');
    return column;
  }
}
