/** Excel's serial numbers of the years 1950 to 2199: what is taken for a date rather than for a count of days. */
export const firstLikelyDate = 18_264;
export const lastLikelyDate = 109_574;

export const isLikelyDate = (number: number) => number >= firstLikelyDate && number <= lastLikelyDate;
