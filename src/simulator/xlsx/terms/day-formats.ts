/** The days from the first of 1900 to that of 1904, from which some workbooks count. */
export const daysTo1904 = 1462;

/** A format of hours, minutes or seconds that add up: it shows a length of time, which counts from nowhere. */
export const isLengthFormat = (pattern = ''): boolean => /\[(?:h+|m+|s+)\]/i.test(pattern);

/** A format that shows a day or a time of day. */
export const isDayFormat = (pattern = ''): boolean =>
  !isLengthFormat(pattern) && /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
