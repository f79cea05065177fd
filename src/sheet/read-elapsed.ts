import type { CellValue } from './cell';
import { completeMonths, isLikelyDate, serialOfText } from './excel-date';
import { numberIn } from './read-amount';
import type { Reading } from './reading';

/** The date in a cell as a serial number of Excel's, from a date or from a text with the year first. */
function dateIn(cell: CellValue): number | undefined {
  if (typeof cell === 'number') return isLikelyDate(cell) ? Math.floor(cell) : undefined;
  return typeof cell === 'string' ? serialOfText(cell) : undefined;
}

/** Days from a past date to `asOf`: the date, or the number of days itself. */
export function readDaysSince(cell: CellValue, asOf: number): Reading {
  const date = dateIn(cell);
  const days = date === undefined ? numberIn(cell) : Math.floor(asOf) - date;
  if (days === undefined) return 'unreadable';
  return days < 0 ? 'future' : { value: days };
}

/** Days from `asOf` to a date, negative where it is past. */
export function readDaysUntil(cell: CellValue, asOf: number): Reading {
  const date = dateIn(cell);
  return date === undefined ? 'unreadable' : { value: date - Math.floor(asOf) };
}

/** Complete calendar months from a date to `asOf`, negative where it is ahead. */
export function readMonthsSince(cell: CellValue, asOf: number): Reading {
  const date = dateIn(cell);
  return date === undefined ? 'unreadable' : { value: completeMonths(date, Math.floor(asOf)) };
}
