/** What a format shows as it is, or leaves room for: "years", \\d, _), *-, and [Red] or [$-409] in brackets. */
const shownAsItIs = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** Whether a number format of Excel's shows a number as a date: by year or day, or by month where no time is shown. */
export function showsDate(format: string): boolean {
  const [positive = ''] = format.replace(shownAsItIs, '').split(';');
  if (/general|standard/i.test(positive) || /[#0?]/.test(positive.replace(/s\.0+/gi, ''))) return false;
  return /[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive));
}
