import { someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import type { DateOrder } from './culture';
import { fullYear, serialOf, serialOfDigits, serialOfText } from '../cells/excel-date';
import { foldTyped } from './fold-typed';
import { monthNamed } from './month-names';

const month = '\\p{L}{3,}';
const of = '(?: de | di | del )?';
const year = "'?(\\d{4}|\\d{2})";
const time = '(?: ?г\\.?)?(?:,? \\d.*|T\\d.*)?$';
const dayThenName = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º)?[ ./-]*${of}(${month})[ .,/-]*${of}${year}${time}`,
  'iu',
);
const nameThenDay = new RegExp(`^(${month})[ .]*(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}`, 'iu');
const numbersOnly = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2${year}${time}`, 'u');

/**
 * Returns the serial number of the day in a text; ignores a time after the day. Reads dates with the year first, with
 * the month in letters of any language (see `monthNamed`), and in numbers in the given order. Undefined for `22/8/2011`
 * if no order is given, as for a column that shows both orders.
 */
export function dateInText(text: string, order?: DateOrder): number | undefined {
  const folded = foldTyped(text);
  return dayAndMonth(folded, order) ?? serialOfText(folded) ?? dayWithMonthName(folded);
}

/** Reads a day as `dateInText` does, and also one in eight digits: `20261121`. */
export const dayInText = (text: string, order?: DateOrder): number | undefined =>
  dateInText(text, order) ?? serialOfDigits(foldTyped(text));

function dayWithMonthName(folded: string): number | undefined {
  const [, day, name, yearBehind] = dayThenName.exec(folded) ?? [];
  if (name) return dayOfMonth(yearBehind!, name, day!);
  const [, nameBefore, dayAfter, yearAfter] = nameThenDay.exec(folded) ?? [];
  return nameBefore ? dayOfMonth(yearAfter!, nameBefore, dayAfter!) : undefined;
}

/**
 * Returns the order of day and month in a column of dates: the one that a text proves (27 can only be a day), otherwise
 * the culture's. Undefined if texts prove both orders, so that `3/4/2026` can mean two days.
 */
export function* orderThroughout(
  cells: readonly CellValue[],
  order: DateOrder | undefined,
): Sliced<DateOrder | undefined> {
  const shown = new Set<DateOrder>();
  yield* someRow(cells.length, (row) => {
    const cell = cells[row];
    const only = typeof cell === 'string' ? onlyOrderOf(foldTyped(cell)) : undefined;
    if (only) shown.add(only);
    return shown.size > 1;
  });
  const [first] = shown;
  return shown.size > 1 ? undefined : (first ?? order);
}

/** Returns whether a text can mean two days, such as `3/4/2026`. */
export function couldBeTwoDays(text: string): boolean {
  const folded = foldTyped(text);
  const [one, other] = [dayAndMonth(folded, 'dayFirst'), dayAndMonth(folded, 'monthFirst')];
  return one !== undefined && other !== undefined && one !== other;
}

function onlyOrderOf(folded: string): DateOrder | undefined {
  const isDay = (order: DateOrder) => dayAndMonth(folded, order) !== undefined;
  if (isDay('dayFirst')) return isDay('monthFirst') ? undefined : 'dayFirst';
  return isDay('monthFirst') ? 'monthFirst' : undefined;
}

function dayOfMonth(year: string, name: string, day: string): number | undefined {
  const month = monthNamed(name);
  return month && serialOf(fullYear(year), month, Number(day));
}

function dayAndMonth(folded: string, order: DateOrder | undefined): number | undefined {
  const parts = numbersOnly.exec(folded);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), fullYear(parts[4]!)];
  if (order === 'dayFirst') return serialOf(year, second, first);
  return order === 'monthFirst' ? serialOf(year, first, second) : undefined;
}
