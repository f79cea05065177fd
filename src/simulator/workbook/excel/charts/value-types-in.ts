import type { Book } from '../../book/book';
import { valueType } from '../../cells/cell-values';
import { SheetCells } from '../../cells/sheet-cells';
import type { Place } from '../../places/place';

/**
 * Makes a function that returns the type of the value in one of a place's cells, such as `Double`. Row and column are
 * counted from the place's first cell.
 */
export function valueTypesIn(
  book: Book,
  { sheetId, area }: Place,
): (row: number, column: number) => Excel.RangeValueType {
  const cellAt = new SheetCells(book, sheetId).reader();
  return (row, column) => valueType(cellAt(area.row + row, area.column + column));
}
