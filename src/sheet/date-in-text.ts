import { someRow, type Sliced } from '../classifier/slices';
import type { CellValue } from './cell';
import type { DateOrder } from './culture';
import { serialOf, serialOfText } from './excel-date';
import { foldTyped } from './fold-typed';

/** English: the first three letters tell the month. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?';
const time = '(?:[ T]\\d.*)?$';
const dayThenName = new RegExp(`^(\\d{1,2})[ .-]*(${monthName})[ .,-]*(\\d{4})${time}`, 'i');
const nameThenDay = new RegExp(`^(${monthName})[ .]*(\\d{1,2}),? (\\d{4})${time}`, 'i');
const numbersOnly = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${time}`);

/**
 * The serial number of the day that a text names, whatever time follows: year first, month in English letters, or day
 * and month in numbers, in the order given. Undefined where the text could be two days: without an order, and for two
 * digits of a year.
 */
export function dateInText(text: string, order?: DateOrder): number | undefined {
  const folded = foldTyped(text);
  return dayAndMonth(folded, order) ?? serialOfText(folded) ?? dayWithMonthName(folded);
}

function dayWithMonthName(folded: string): number | undefined {
  const [, day, month, year] = dayThenName.exec(folded) ?? [];
  if (month) return serialOf(Number(year), monthOf(month), Number(day));
  const [, name, dayAfter, yearAfter] = nameThenDay.exec(folded) ?? [];
  return name ? serialOf(Number(yearAfter), monthOf(name), Number(dayAfter)) : undefined;
}

/**
 * The order in which the texts of a column are typed: the one that a text shows (a 27 can only be a day), else that of the
 * culture. Undefined if they show both: then `3/4/2026` beside them could be two days.
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

function onlyOrderOf(folded: string): DateOrder | undefined {
  const isDay = (order: DateOrder) => dayAndMonth(folded, order) !== undefined;
  if (isDay('dayFirst')) return isDay('monthFirst') ? undefined : 'dayFirst';
  return isDay('monthFirst') ? 'monthFirst' : undefined;
}

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function dayAndMonth(folded: string, order: DateOrder | undefined): number | undefined {
  const parts = numbersOnly.exec(folded);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (order === 'dayFirst') return serialOf(year, second, first);
  return order === 'monthFirst' ? serialOf(year, first, second) : undefined;
}
