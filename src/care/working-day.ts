/** Returns the day of the week of an Excel serial number: 0 is Saturday, 1 is Sunday. */
const weekdayOf = (day: number) => day % 7;

/** Returns the day itself if it is a working day, otherwise the last working day before: `WORKDAY(day+1,-1,holidays)`. */
export function workingDayUpTo(day: number, holidays: ReadonlySet<number>): number {
  let last = Math.floor(day);
  while (weekdayOf(last) < 2 || holidays.has(last)) last -= 1;
  return last;
}
