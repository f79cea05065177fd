import type { DateOrder } from '../sheet/culture';
import { dayIn, fullYear, type DateWritten } from './date-parts';

/** The order of a column's dates; `open` if more than one is possible, `mixed` if none is for all of them. */
export type OrderFound = DateOrder | 'open' | 'mixed' | 'none';

type InNumbers = Extract<DateWritten, { numbers: unknown }>;
const orders: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/**
 * The one order in which every date of the column is a day: a 27 in one place settles it. Dates that are no day in any
 * order (00/00/0000) tell nothing.
 */
export function orderOfColumn(dates: readonly DateWritten[]): OrderFound {
  const inNumbers = dates.filter((date): date is InNumbers => 'numbers' in date);
  const telling = inNumbers.filter((date) => orders.some((order) => dayIn(date, order) !== undefined));
  if (telling.length === 0) return 'none';
  const possible = orders.filter((order) => telling.every((date) => dayIn(date, order) !== undefined));
  const likely = withYearsTogether(telling, withDots(telling, possible));
  if (likely.length === 0) return 'mixed';
  const isSame = telling.every((date) => new Set(likely.map((order) => dayIn(date, order))).size === 1);
  return isSame ? likely[0]! : 'open';
}

/** Nobody parts a month that comes first by dots. */
const withDots = (dates: readonly InNumbers[], possible: readonly DateOrder[]) =>
  dates.every(({ separator }) => separator === '.') && possible.includes('dayFirst')
    ? possible.filter((order) => order !== 'monthFirst')
    : possible;

/** Of 03/02/25 and 20/01/26 the years are 25 and 26: those of one list lie closer together than its days. */
function withYearsTogether(
  dates: readonly InNumbers[],
  possible: readonly DateOrder[],
): readonly DateOrder[] {
  if (!possible.includes('yearFirst') || possible.length === 1) return possible;
  const [yearsFirst, yearsLast] = [0, 2].map((place) => span(dates.map(({ numbers }) => numbers[place]!)));
  if (2 * yearsLast! + 2 < yearsFirst!) return possible.filter((order) => order !== 'yearFirst');
  return 2 * yearsFirst! + 2 < yearsLast! ? ['yearFirst'] : possible;
}

function span(years: readonly number[]): number {
  const full = years.map(fullYear);
  return (
    full.reduce((most, year) => Math.max(most, year)) - full.reduce((least, year) => Math.min(least, year))
  );
}
