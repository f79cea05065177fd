import type { Book } from '../../book/book';
import { valueType } from '../../cells/cell-values';
import { SheetCells } from '../../cells/sheet-cells';
import type { Place } from '../../places/place';

/** Returns a function that returns the type of value in a cell of a place, by row and column in it. */
export function valueTypesIn(
  book: Book,
  { sheetId, area }: Place,
): (row: number, column: number) => Excel.RangeValueType {
  const cellAt = new SheetCells(book, sheetId).reader();
  return (row, column) => valueType(cellAt(area.row + row, area.column + column));
}
