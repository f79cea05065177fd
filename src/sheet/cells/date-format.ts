/**
 * The text in a format that is shown literally or leaves room: "years", \\d, _), *-, and [Red] or [$-409] in brackets.
 */
const shownAsItIs = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** Tells whether an Excel number format shows a number as a date: it has a year or a day, or a month and no time. */
export function showsDate(format: string): boolean {
  const [positive = ''] = format.replace(shownAsItIs, '').split(';');
  if (/general|standard/i.test(positive) || /[#0?]/.test(positive.replace(/s\.0+/gi, ''))) return false;
  return /[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
}
