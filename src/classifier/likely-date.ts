/**
 * Excel's serial numbers of the years 1950 to 2199. Numbers in this range are read as dates, smaller ones as counts of
 * days.
 */
export const firstLikelyDate = 18_264;
export const lastLikelyDate = 109_574;

/** The same years as numbers of eight digits, as many programs write a day: 20261121 is 2026-11-21. */
export const firstDayInDigits = 19_500_101;
export const lastDayInDigits = 21_991_231;

export const isLikelyDate = (number: number) => number >= firstLikelyDate && number <= lastLikelyDate;
