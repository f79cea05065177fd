/**
 * Excel's serial numbers of the years 1950 to 2199. Numbers in this range are read as dates, smaller ones as counts of
 * days.
 */
export const firstLikelyDate = 18_264;
export const lastLikelyDate = 109_574;

export const isLikelyDate = (number: number) => number >= firstLikelyDate && number <= lastLikelyDate;
