import type { Book } from '../book/book';
import { sheetArea } from '../places/area';
import type { MovingPlace } from '../places/place';

/** Returns the rows before which a page ends because somebody said so, zero-based, from the top. */
export const pageBreaksOn = (book: Book, sheetId: string): number[] =>
  (book.pageBreaks.get(sheetId) ?? [])
    .flatMap(({ place }) => (place ? [place.area.row] : []))
    .sort((a, b) => a - b);

/** Ends a page before a row. The break moves with its row. Does nothing if a page ends there already. */
export function breakPage(book: Book, sheetId: string, row: number): void {
  if (pageBreaksOn(book, sheetId).includes(row)) return;
  const kept: MovingPlace = { place: { sheetId, area: { ...sheetArea, row, rows: 1 } } };
  book.places.keep(kept);
  book.pageBreaks.set(sheetId, [...(book.pageBreaks.get(sheetId) ?? []), kept]);
}

/** Takes out the break before a row. */
export function takePageBreakOut(book: Book, sheetId: string, row: number): void {
  const others = (book.pageBreaks.get(sheetId) ?? []).filter(({ place }) => place && place.area.row !== row);
  book.pageBreaks.set(sheetId, others);
}
