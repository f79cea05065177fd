import { lastColumn, lastRow, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import { valueType } from './cell-values';
import type { Place } from '../places/place';
import { SheetCells } from './sheet-cells';

/**
 * Returns the block of cells around a place, up to the next blank rows and columns (Ctrl+A in Excel). A cell with a
 * formula is not blank, even if it shows nothing.
 */
export function surroundingRegion(book: UniverBook, { sheetId, area }: Place): Area {
  const cellAt = new SheetCells(book, sheetId).reader();
  const isFilled = (row: number, column: number) =>
    row >= 0 && column >= 0 && valueType(cellAt(row, column)) !== 'Empty';
  let { row: top, column: left } = area;
  let bottom = lastRow(area);
  let right = lastColumn(area);

  // Includes the corners, because cells that touch at a corner belong to the same region.
  const inRow = (row: number) => some(left - 1, right + 1, (column) => isFilled(row, column));
  const inColumn = (column: number) => some(top - 1, bottom + 1, (row) => isFilled(row, column));
  for (let size = -1; size !== bottom - top + right - left;) {
    size = bottom - top + right - left;
    while (inRow(top - 1)) top--;
    while (inRow(bottom + 1)) bottom++;
    while (inColumn(left - 1)) left--;
    while (inColumn(right + 1)) right++;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function some(from: number, to: number, matches: (index: number) => boolean): boolean {
  for (let index = from; index <= to; index++) if (matches(index)) return true;
  return false;
}
