import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { HostObject } from '../../../wire/objects/host-object';
import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  widestColumn,
} from '../../editing/row-and-column-sizes';
import { applyStyle, commonStyle, type StyleChange } from '../../cells/cell-styles';
import type { RangePlace } from './range-place';
import { RangeFillObject } from './range-fill';
import { RangeFontObject } from './range-font';

const horizontal: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Record<string, VerticalAlign | null> = {
  Bottom: null,
  Center: VerticalAlign.MIDDLE,
  Top: VerticalAlign.TOP,
};

type Members = 'autofitColumns' | 'autofitRows' | 'columnWidth' | 'fill' | 'font' | 'rowHeight' | 'wrapText';

/** The format of a range. A property is null if the cells differ in it. Sizes are in points. */
export class RangeFormatObject extends HostObject implements HostMembers<Excel.RangeFormat, Members> {
  override readonly className = 'RangeFormat';
  override readonly scalars = [
    'columnWidth',
    'horizontalAlignment',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];
  override readonly writable = this.scalars;

  constructor(private readonly range: RangePlace) {
    super();
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.range);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.range);
  }

  get columnWidth(): number | null {
    return columnWidth(this.range.book, this.range.existingPlace);
  }

  set columnWidth(points: number) {
    this.range.checkEditable('RangeFormat.columnWidth');
    if (!(points >= 0 && points <= widestColumn)) throw invalidArgument('RangeFormat.columnWidth');
    setColumnWidth(this.range.book, this.range.existingPlace, points);
  }

  get rowHeight(): number | null {
    return rowHeight(this.range.book, this.range.existingPlace);
  }

  set rowHeight(points: number) {
    this.range.checkEditable('RangeFormat.rowHeight');
    if (!(points >= 0 && points <= 409)) throw invalidArgument('RangeFormat.rowHeight');
    setRowHeight(this.range.book, this.range.existingPlace, points);
  }

  get horizontalAlignment(): string | null {
    return commonStyle(this.range.book, this.range.existingPlace, (style) =>
      nameOf(horizontal, style?.ht ?? null),
    );
  }

  set horizontalAlignment(alignment: string) {
    this.apply('horizontalAlignment', { ht: valueOf(horizontal, alignment, 'horizontalAlignment') });
  }

  get verticalAlignment(): string | null {
    return commonStyle(this.range.book, this.range.existingPlace, (style) =>
      nameOf(vertical, style?.vt ?? null),
    );
  }

  set verticalAlignment(alignment: string) {
    this.apply('verticalAlignment', { vt: valueOf(vertical, alignment, 'verticalAlignment') });
  }

  get wrapText(): boolean | null {
    return commonStyle(this.range.book, this.range.existingPlace, (style) => style?.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.apply('wrapText', { tb: wrap ? WrapStrategy.WRAP : null });
  }

  autofitColumns(): void {
    this.range.checkEditable('RangeFormat.autofitColumns');
    autofitColumns(this.range.book, this.range.existingPlace);
  }

  autofitRows(): void {
    this.range.checkEditable('RangeFormat.autofitRows');
    autofitRows(this.range.book, this.range.existingPlace);
  }

  private apply(member: string, change: StyleChange): void {
    this.range.checkEditable(`RangeFormat.${member}`);
    applyStyle(this.range.book, this.range.existingPlace, change);
  }
}

function nameOf<Value>(names: Record<string, Value>, value: Value): string {
  return Object.entries(names).find(([, known]) => known === value)?.[0] ?? Object.keys(names)[0] ?? '';
}

function valueOf<Value>(names: Record<string, Value>, name: string, member: string): Value {
  const value = names[name];
  if (value === undefined) throw invalidArgument(`RangeFormat.${member}`);
  return value;
}
