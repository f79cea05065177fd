import type { Worksheet } from '@univerjs/core';
import { SetColHiddenMutation, SetColVisibleMutation } from '@univerjs/sheets';
import { SheetCells } from '../cells/sheet-cells';
import { lastColumn, lastRow, type Area } from '../places/area';
import type { Place } from '../places/place';
import { toUniverRange } from '../places/univer-range';
import type { UniverBook } from '../univer/univer-book';

/** Returns whether the rows or columns are hidden; null if only some are. */
export function hiddenState(sheet: Worksheet, kind: 'row' | 'column', area: Area): boolean | null {
  const [start, end] = kind === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const size = kind === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  const isHidden = (index: number) =>
    index < size && !(kind === 'row' ? sheet.getRowVisible(index) : sheet.getColVisible(index));
  const first = isHidden(start);
  // Beyond Univer's sheet nothing is hidden, so one index there is enough.
  for (let index = start + 1; index <= Math.min(end, size); index++) {
    if (isHidden(index) !== first) return null;
  }
  return first;
}

/** Hides all columns of a place, or shows them. */
export function setColumnsHidden(book: UniverBook, { sheetId, area }: Place, hidden: boolean): void {
  const cells = new SheetCells(book, sheetId);
  cells.makeRoom({ ...area, row: 0, rows: 1 });
  const ranges = [toUniverRange(cells.inUse(area) ?? area)];
  book.run((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, { subUnitId: sheetId, ranges });
}
