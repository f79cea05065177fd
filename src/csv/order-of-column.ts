import type { DateOrder } from '../sheet/text/culture';
import { dayIn, type DateWritten } from './date-written';

/**
 * The order of year, month and day in a column. `open`: several orders are possible. `mixed`: no order fits all dates.
 * `none`: no date needs an order.
 */
export type OrderFound = DateOrder | 'open' | 'mixed' | 'none';

const orders: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/** Gathers what the dates of a column show, one date after the other. Does not store the dates. */
export interface DatesSeen {
  /**
   * Adds a date.
   *
   * @param isNew false if the column had the same text before, or if that is not known
   */
  add(date: DateWritten, isNew: boolean): void;
  /**
   * Returns the order that fits every date so far; a single 27 can decide. If several orders fit, returns the likely
   * one, or `open`. Ignores texts that are no day in any order (00/00/0000).
   */
  order(): OrderFound;
}

export function datesSeen(): DatesSeen {
  let count = 0;
  let haveDots = true;
  let possible = orders;
  /** Pairs of orders in which some date means two different days, as `dayFirst monthFirst`. */
  const different = new Set<string>();
  const spans: Spans = { first: [Infinity, -Infinity], last: [Infinity, -Infinity] };
  return {
    add(date, isNew) {
      if (!('numbers' in date)) return;
      const days = orders.map((order) => dayIn(date, order));
      if (days.every((day) => day === undefined)) return;
      if (isNew) count++;
      haveDots &&= date.separator === '.';
      if (days.includes(undefined))
        possible = possible.filter((order) => days[orders.indexOf(order)] !== undefined);
      for (const [a, b] of pairs) if (days[a] !== days[b]) different.add(pairName(orders[a]!, orders[b]!));
      widen(spans.first, date.numbers[0]);
      widen(spans.last, date.numbers[2]);
    },
    order() {
      if (count === 0) return 'none';
      const likely = withYearsTogether(count, spans, haveDots ? withDots(possible) : possible);
      const [first, ...others] = likely;
      if (first === undefined) return 'mixed';
      return others.some((other) => different.has(pairName(first, other))) ? 'open' : first;
    },
  };
}

const pairs = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;
const pairName = (a: DateOrder, b: DateOrder) => `${a} ${b}`;

type Span = [least: number, most: number];
/** The least and the greatest of the first and of the last numbers in the dates. */
interface Spans {
  first: Span;
  last: Span;
}

function widen(span: Span, number: number): void {
  if (number < span[0]) span[0] = number;
  if (number > span[1]) span[1] = number;
}

/** Excludes month first if all dates have dots and may begin with the day, because nobody writes 12.31.2026. */
const withDots = (possible: readonly DateOrder[]) =>
  possible.includes('dayFirst') ? possible.filter((order) => order !== 'monthFirst') : possible;

/**
 * Decides by spans which numbers are two-digit years: in 03/02/25 and 20/01/26 these are 25 and 26, because the years
 * of a list are closer together than its days. Needs more evidence to accept years at the beginning, because few people
 * write these with two digits.
 */
function withYearsTogether(
  count: number,
  spans: Spans,
  possible: readonly DateOrder[],
): readonly DateOrder[] {
  if (!possible.includes('yearFirst') || possible.length === 1) return possible;
  const [first, last] = [chanceForDays(count, spans.first), chanceForDays(count, spans.last)];
  if (last < 0.2 && last < first / 10) return possible.filter((order) => order !== 'yearFirst');
  return first < 0.001 && first < last / 1000 ? ['yearFirst'] : possible;
}

const daysOfMonth = 31;

/**
 * Returns the probability that this many numbers, if they were days of months, would be this close together by chance.
 */
const chanceForDays = (count: number, [least, most]: Span) =>
  Math.min(1, count * ((most - least + 1) / daysOfMonth) ** (count - 1));
