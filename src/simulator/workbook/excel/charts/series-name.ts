import type { Book } from '../../book/book';
import type { ChartSeriesState } from '../../book/sheet-chart';
import { displayedIn } from './displayed-in';

/**
 * Returns the name of a series: the given one, otherwise that in its cell, otherwise `Series1` for the first, and so
 * on.
 */
export function seriesName(book: Book, { givenName, name }: ChartSeriesState, index: number): string {
  return givenName ?? displayedIn(book, name)[0] ?? `Series${index + 1}`;
}
