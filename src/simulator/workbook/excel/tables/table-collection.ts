import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { parseAddress } from '../../places/parse-address';
import type { Place } from '../../places/place';
import { addTable } from '../../editing/edit-tables';
import { tablesAt, tablesOf, type Table } from '../../tables/tables';
import { type RangeObject } from '../ranges/range';
import { TableObject } from './table';

type Lookup = 'getCount' | 'getItem' | 'getItemOrNullObject';

abstract class TableList extends HostObject {
  constructor(protected readonly book: Book) {
    super();
  }

  protected abstract tables(): Table[];

  override items(): TableObject[] {
    return this.tables().map((table) => new TableObject(this.book, table.getId()));
  }

  getCount(): number {
    return this.tables().length;
  }

  getItemOrNullObject(key: number | string): TableObject | null {
    const name = String(key).toLowerCase();
    return this.items().find((item) => item.id === key || item.name.toLowerCase() === name) ?? null;
  }

  getItem(key: number | string): TableObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound(`${this.className}.getItem`);
    return table;
  }
}

/** The tables of the workbook, or of one sheet. */
export class TableCollectionObject
  extends TableList
  implements HostMembers<Excel.TableCollection, Lookup | 'add' | 'getItemAt'>
{
  override readonly className = 'TableCollection';
  override readonly scalars = ['count'];

  constructor(
    book: Book,
    private readonly sheetId?: string,
  ) {
    super(book);
  }

  add(address: RangeObject | string, hasHeaders: boolean): TableObject {
    const active = this.book.unit.getActiveSheet().getSheetId();
    const place =
      typeof address === 'string'
        ? parseAddress(this.book, this.sheetId ?? active, address, 'TableCollection.add')
        : address.existingPlace;
    this.book.protection.check(place.sheetId, 'TableCollection.add');
    return new TableObject(this.book, addTable(this.book, place, hasHeaders).getId());
  }

  getItemAt(index: number): TableObject {
    const table = this.items()[index];
    if (!table) throw itemNotFound('TableCollection.getItemAt');
    return table;
  }

  get count(): number {
    return this.getCount();
  }

  protected override tables(): Table[] {
    return tablesOf(this.book, this.sheetId);
  }
}

/** The tables that overlap a range. */
export class TableScopedCollectionObject
  extends TableList
  implements HostMembers<Excel.TableScopedCollection, 'getCount' | 'getFirst' | 'getItem'>
{
  override readonly className = 'TableScopedCollection';
  override readonly scalars = [];

  constructor(
    book: Book,
    private readonly place: Place,
  ) {
    super(book);
  }

  getFirst(): TableObject {
    const [first] = this.items();
    if (!first) throw itemNotFound(`${this.className}.getFirst`);
    return first;
  }

  protected override tables(): Table[] {
    return tablesAt(this.book, this.place);
  }
}
