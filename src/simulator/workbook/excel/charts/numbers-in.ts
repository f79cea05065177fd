import type { Book } from '../../book/book';
import { cellValue } from '../../cells/cell-values';
import { SheetCells } from '../../cells/sheet-cells';
import type { MovingPlace } from '../../places/place';

/** Returns the numbers in the cells of a place; NaN for a cell without one. */
export function numbersIn(book: Book, { place }: MovingPlace): number[] {
  if (!place) return [];
  const value = (cell: Parameters<typeof cellValue>[0]) => {
    const content = cellValue(cell);
    return typeof content === 'number' ? content : NaN;
  };
  return new SheetCells(book, place.sheetId).read(place.area, value).flat();
}
