import { isoDay } from '../../sheet/cells/excel-date';
import { isLikelyDate } from '../../classifier/likely-date';
import { quoteOf } from '../../sheet/cells/quote';
import type { OrderLines } from './read-lines';

/** A cell to report, with its sheet, its content and the client. */
export interface Place {
  readonly cell: string;
  readonly shown: string;
}

/** The most cells of one kind to list. Of more, only the number is reported. */
export const mostPlaces = 500;

type Lines = Pick<OrderLines, 'list' | 'columns'>;

/** Returns the content of a cell of the orders as text; a date as 2026-11-28. */
export function shownAt({ list, columns }: Lines, line: number, column: number): string {
  const cell = list.cells(column)![line]!;
  return column === columns.date && typeof cell === 'number' && isLikelyDate(cell)
    ? isoDay(cell)
    : quoteOf(cell);
}

/** Returns the first of these lines as cells of a column. Skips `-1`, which is no line. */
export function placesAt(lines: Lines, of: Iterable<number>, column: number): Place[] {
  const { list, columns } = lines;
  const places: Place[] = [];
  for (const line of of) {
    if (places.length === mostPlaces) break;
    if (line < 0) continue;
    const others = columns.client === column ? [columns.amount ?? columns.price!] : [column];
    const shown = [columns.client!, ...others].map((each) => shownAt(lines, line, each));
    places.push({ cell: list.cellAt(line, column), shown: shown.filter((text) => text !== '').join(' · ') });
  }
  return places;
}
