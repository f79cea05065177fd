import { isLikelyDate } from '../../classifier/likely-date';
import type { Measure } from '../../classifier/measure';
import { measureKinds, type ElapsedKind } from '../../classifier/measure-kinds';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { dateInText } from '../text/date-in-text';
import { completeMonths } from '../cells/excel-date';
import { numberIn, readLevel } from './read-amount';
import type { Reading } from './reading';

/** Returns the date in a cell as an Excel serial number, from a date or a text that can mean only one day. */
export function dateIn(cell: CellValue, { dateOrder }: Culture): number | undefined {
  if (typeof cell === 'number') return isLikelyDate(cell) ? Math.floor(cell) : undefined;
  return typeof cell === 'string' ? dateInText(cell, dateOrder) : undefined;
}

/** How elapsed time is given: as the date from which it counts, or as the count. */
export type ElapsedForm = 'date' | 'number';

/** Returns undefined for a cell that is neither, and for a number that cannot be a count. */
export function elapsedForm(cell: CellValue, kind: ElapsedKind, culture: Culture): ElapsedForm | undefined {
  if (dateIn(cell, culture) !== undefined) return 'date';
  const number = numberIn(cell, culture);
  return number !== undefined && number >= 0 && number < measureKinds[kind].noCountFrom
    ? 'number'
    : undefined;
}

const units: Readonly<Record<ElapsedKind, (from: number, to: number) => number>> = {
  daysSince: (from, to) => to - from,
  monthsSince: completeMonths,
  yearsSince: (from, to) => completeMonths(from, to) / 12,
};

/** Reads the time from a past date to `asOf`: from the date, or the number of days, months or years itself. */
export function readElapsed(
  cell: CellValue,
  { kind, words }: Pick<Measure, 'words'> & { readonly kind: ElapsedKind },
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  const form = elapsedForm(cell, kind, culture);
  if (form === 'date') {
    const elapsed = units[kind](dateIn(cell, culture)!, Math.floor(asOf));
    return elapsed < 0 ? 'future' : { value: elapsed };
  }
  const number = numberIn(cell, culture);
  if (form === 'number') return { value: number! };
  if (number !== undefined && number < 0) return 'future';
  return measureKinds[kind].stated ? readLevel(cell, { words }) : 'unreadable';
}

/** Reads the days from `asOf` to a date; negative if it is past. */
export function readDaysUntil(cell: CellValue, asOf: number, culture: Culture = unknownCulture): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: date - Math.floor(asOf) };
}

/** Reads complete calendar months from a date to `asOf`; negative if it is in the future. */
export function readMonthsSinceDate(
  cell: CellValue,
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: completeMonths(date, Math.floor(asOf)) };
}
