import type { ElapsedKind } from './reads-dates';

/** Excel's serial numbers of the years 1950 to 2199: what is taken for a date rather than for a count of days. */
export const firstLikelyDate = 18_264;
export const lastLikelyDate = 109_574;

export const isLikelyDate = (number: number) => number >= firstLikelyDate && number <= lastLikelyDate;

/**
 * A number from here on is no count of the time that has passed: nobody has been a client for 1,900 months or years, and
 * 2019 is a calendar year. Days go on up to the first date.
 */
export const noCountFrom: Readonly<Record<ElapsedKind, number>> = {
  daysSince: firstLikelyDate,
  monthsSince: 1900,
  yearsSince: 1900,
};
