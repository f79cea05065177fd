import { isLikelyDate } from '../classifier/likely-date';
import type { CellValue } from './cell';
import { unknownCulture, type Culture } from './culture';
import { dateInText } from './date-in-text';
import { completeMonths } from './excel-date';
import { numberIn } from './read-amount';
import type { Reading } from './reading';

/** The date in a cell as a serial number of Excel's, from a date or from a text that names one day only. */
export function dateIn(cell: CellValue, { dateOrder }: Culture): number | undefined {
  if (typeof cell === 'number') return isLikelyDate(cell) ? Math.floor(cell) : undefined;
  return typeof cell === 'string' ? dateInText(cell, dateOrder) : undefined;
}

/** Days from a past date to `asOf`: the date, or the number of days itself. */
export function readDaysSince(cell: CellValue, asOf: number, culture: Culture = unknownCulture): Reading {
  const date = dateIn(cell, culture);
  const days = date === undefined ? numberIn(cell, culture) : Math.floor(asOf) - date;
  if (days === undefined) return 'unreadable';
  return days < 0 ? 'future' : { value: days };
}

/** Days from `asOf` to a date, negative where it is past. */
export function readDaysUntil(cell: CellValue, asOf: number, culture: Culture = unknownCulture): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: date - Math.floor(asOf) };
}

/** Complete calendar months from a date to `asOf`, negative where it is ahead. */
export function readMonthsSince(cell: CellValue, asOf: number, culture: Culture = unknownCulture): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: completeMonths(date, Math.floor(asOf)) };
}
