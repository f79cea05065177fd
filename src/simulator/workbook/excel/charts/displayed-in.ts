import type { Book } from '../../book/book';
import { cellValue } from '../../cells/cell-values';
import { SheetCells } from '../../cells/sheet-cells';
import type { MovingPlace } from '../../places/place';

/** Returns the values in the cells of a place as texts; none if its cells were deleted. */
export function displayedIn(book: Book, { place }: MovingPlace): string[] {
  if (!place) return [];
  return new SheetCells(book, place.sheetId).read(place.area, (cell) => String(cellValue(cell))).flat();
}
