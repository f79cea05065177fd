/** Number of days between Excel's two date systems, which count from 1900 and from 1904. */
export const daysTo1904 = 1462;

/** Returns whether a number format shows a duration, such as `[h]:mm`. Durations are the same in both date systems. */
export const isDurationFormat = (pattern = ''): boolean => /\[(?:h+|m+|s+)\]/i.test(pattern);

/** Returns whether a number format shows a date or a time of day. */
export const isDateOrTimeFormat = (pattern = ''): boolean =>
  !isDurationFormat(pattern) && /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
