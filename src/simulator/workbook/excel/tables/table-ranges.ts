import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound } from '../../../wire/objects/host-errors';
import type { Area } from '../../places/area';
import type { Book } from '../../book/book';
import { findTable, tableArea, type Table } from '../../tables/tables';
import { RangeObject } from '../ranges/range';

/**
 * Base class of `TableObject`, with the ranges of the table. The objects for its columns and rows need only this part.
 */
export abstract class TableRanges extends HostObject {
  override readonly className = 'Table';

  constructor(
    readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  /**
   * Returns the table in Univer.
   *
   * @throws HostError `ItemNotFound` if it was deleted
   */
  get table(): Table {
    const table = findTable(this.book, this.id);
    if (!table) throw itemNotFound('Table');
    return table;
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

  readonly checkEditable = (location: string): void => {
    this.book.protection.check(this.table.getSubunitId(), location);
  };
}
