/**
 * Matches the characters of a number format that stand for no digit, year or day: texts ("years"), \\d, _), *- and
 * brackets ([Red], [$-409]).
 */
const shownAsItIs = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/**
 * Returns whether a number format of Excel shows a number as a date: the format has a year or a day, or a month and no
 * time.
 */
export function showsDate(format: string): boolean {
  const [positive = ''] = format.replace(shownAsItIs, '').split(';');
  if (/general|standard/i.test(positive) || /[#0?]/.test(positive.replace(/s\.0+/gi, ''))) return false;
  return /[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
}
