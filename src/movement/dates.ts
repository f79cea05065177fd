import { addMonths } from '../orders/clients/calendar';

/** The two dates to compare, as Excel serial numbers, the earlier one first. */
export interface ComparedDates {
  readonly from: number;
  readonly to: number;
  /**
   * Length of the window in months. A client counts on a day if she has an order in this many months up to the day.
   * Left out: any earlier order counts.
   */
  readonly months?: number;
  /** Set if both are days of runs in the history; a client then counts on a day if she was on the list. */
  readonly inHistory?: true;
}

/** The windows that are offered, in months. */
export const windows = [6, 12, 24] as const;
export const usualWindow = 12;

/** Returns the last day before the window that ends on a day; undefined if the window has no beginning. */
export const beforeWindow = (day: number, { months }: ComparedDates): number | undefined =>
  months === undefined ? undefined : addMonths(day, -months);

/** Returns the proposed dates for a result as of a day: that day, and the same day a year before. */
export const proposedDates = (asOf: number): ComparedDates => ({
  from: addMonths(asOf, -12),
  to: asOf,
  months: usualWindow,
});

/** Returns the proposed dates for runs on these days, from the first to the last: the last two. */
export function proposedRuns(days: readonly number[]): ComparedDates | undefined {
  const [from, to] = days.slice(-2);
  return from === undefined || to === undefined ? undefined : { from, to, inHistory: true };
}
