import type { DateOrder } from '../sheet/text/culture';
import { dayIn, type DateWritten } from './date-written';

/**
 * The order of year, month and day in a column. `open`: several orders are possible. `mixed`: no order fits all dates.
 * `none`: no date needs an order.
 */
export type OrderFound = DateOrder | 'open' | 'mixed' | 'none';

type InNumbers = Extract<DateWritten, { numbers: unknown }>;
const orders: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/**
 * Returns the order in which every date of the column is a day; a single 27 can decide. Of several possible orders,
 * returns the likely one, or `open`. Ignores dates that are no day in any order (00/00/0000).
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

/** Excludes month first if all dates have dots and may begin with the day, because nobody writes 12.31.2026. */
const withDots = (dates: readonly InNumbers[], possible: readonly DateOrder[]) =>
  dates.every(({ separator }) => separator === '.') && possible.includes('dayFirst')
    ? possible.filter((order) => order !== 'monthFirst')
    : possible;

/**
 * Decides years of two digits by their span: in 03/02/25 and 20/01/26 the years are 25 and 26, because the years of a
 * list are closer together than its days. To accept years at the beginning needs more evidence, because few people
 * write these with two digits.
 */
function withYearsTogether(
  dates: readonly InNumbers[],
  possible: readonly DateOrder[],
): readonly DateOrder[] {
  if (!possible.includes('yearFirst') || possible.length === 1) return possible;
  const [first, last] = [0, 2].map((place) => chanceForDays(dates.map(({ numbers }) => numbers[place]!)));
  if (last! < 0.2 && last! < first! / 10) return possible.filter((order) => order !== 'yearFirst');
  return first! < 0.001 && first! < last! / 1000 ? ['yearFirst'] : possible;
}

const daysOfMonth = 31;

/**
 * Returns the probability that as many numbers, if they were days of months, would be this close together by chance.
 */
function chanceForDays(numbers: readonly number[]): number {
  const span =
    numbers.reduce((most, number) => Math.max(most, number)) -
    numbers.reduce((least, number) => Math.min(least, number));
  return Math.min(1, numbers.length * ((span + 1) / daysOfMonth) ** (numbers.length - 1));
}
