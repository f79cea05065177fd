import { invalidArgument } from '../../../wire/objects/host-errors';
import { quotedSheetName } from '../../../../sheet/cells/cell';
import {
  areaAddress,
  boundingArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  lastColumn,
  lastRow,
  sheetArea,
  type Area,
} from '../../places/area';
import { parseAddress } from '../../places/parse-address';
import { RangePlace } from '../format/range-place';

/** The members of a range about its position, and those that return another range relative to it. */
export abstract class RangeGeometry<Range> extends RangePlace {
  /** Returns the range of another area on the same sheet. */
  protected abstract at(area: Area): Range;

  get address(): string {
    return `${quotedSheetName(this.book.sheet(this.sheetId).getName())}!${areaAddress(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** Returns the number of cells; -1 if a 32-bit number cannot count them, as in Excel. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  getCell(row: number, column: number): Range {
    return this.within('getCell', {
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: number): Range {
    return this.within('getRow', { ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.within('getColumn', { ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.at({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  getLastColumn(): Range {
    return this.at({ ...this.area, column: lastColumn(this.area), columns: 1 });
  }

  getLastCell(): Range {
    return this.at({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: sheetArea.rows });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: sheetArea.columns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.area;
    return this.within('getOffsetRange', { ...this.area, row: row + rows, column: column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    const size = { rows: this.area.rows + rows, columns: this.area.columns + columns };
    return this.within('getResizedRange', { ...this.area, ...size });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.within('getAbsoluteResizedRange', { ...this.area, rows, columns });
  }

  getRowsBelow(count = 1): Range {
    const row = count < 0 ? lastRow(this.area) + 1 + count : lastRow(this.area) + 1;
    return this.within('getRowsBelow', { ...this.area, row, rows: Math.abs(count) });
  }

  getColumnsAfter(count = 1): Range {
    const column = count < 0 ? lastColumn(this.area) + 1 + count : lastColumn(this.area) + 1;
    return this.within('getColumnsAfter', { ...this.area, column, columns: Math.abs(count) });
  }

  getIntersectionOrNullObject(other: RangePlace | string): Range | null {
    const shared = this.withSameSheet(other);
    const area = shared && intersection(this.area, shared);
    return area && this.at(area);
  }

  getIntersection(other: RangePlace | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw invalidArgument('Range.getIntersection');
    return range;
  }

  getBoundingRect(other: RangePlace | string): Range {
    const shared = this.withSameSheet(other);
    if (!shared) throw invalidArgument('Range.getBoundingRect');
    return this.at(boundingArea(this.area, shared));
  }

  private withSameSheet(other: RangePlace | string): Area | null {
    const place = typeof other === 'string' ? parseAddress(this.book, this.sheetId, other, 'Range') : other;
    return place.sheetId === this.sheetId ? place.area : null;
  }

  private within(member: string, area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument(`Range.${member}`);
    return this.at(area);
  }
}
