import { isLikelyDate } from '../../classifier/likely-date';
import type { Measure } from '../../classifier/measure';
import { measureKinds, type ElapsedKind } from '../../classifier/measure-kinds';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { isTyped } from '../text/is-typed';
import { completeMonths, from1900To1904, serialOfDigits } from '../cells/excel-date';
import { numberIn, readLevel } from './read-amount';
import type { Reading } from './reading';
import { dayInText } from './typed';

/**
 * Returns the date in a cell as a serial number that counts from 1900; from a text only if it can mean just one day. Reads
 * days in eight digits, too (`20261121`).
 */
export function dateIn(cell: CellValue, { dateOrder, countsFrom1904 }: Culture): number | undefined {
  if (typeof cell === 'number') {
    const serial = countsFrom1904 ? cell + from1900To1904 : cell;
    return isLikelyDate(serial) ? Math.floor(serial) : serialOfDigits(cell);
  }
  return isTyped(cell) ? dayInText(cell, dateOrder) : undefined;
}

/** How a cell gives elapsed time: as the date to count from, or as the count. */
export type ElapsedForm = 'date' | 'number';

/**
 * Returns whether a cell gives elapsed time as a date or as a number. Undefined for any other cell, for a negative
 * number, and for a number too large for a count.
 */
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

/** Reads the time from a past date to `asOf`, from a cell with the date or with the number of days, months or years. */
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

/** Reads the number of days from `asOf` to a date; negative if the date is past. */
export function readDaysUntil(cell: CellValue, asOf: number, culture: Culture = unknownCulture): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: date - Math.floor(asOf) };
}

/** Reads the complete calendar months from a date to `asOf`; negative if the date is later. */
export function readMonthsSinceDate(
  cell: CellValue,
  asOf: number,
  culture: Culture = unknownCulture,
): Reading {
  const date = dateIn(cell, culture);
  return date === undefined ? 'unreadable' : { value: completeMonths(date, Math.floor(asOf)) };
}
