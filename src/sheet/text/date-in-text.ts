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
 * the year of a Japanese era, with the month in letters of any language (see `monthNamed`), and in numbers in the given
 * order. Undefined for `22/8/2011` if no order is given, as for a column that shows both orders.
 */
export function dateInText(text: string, order?: DateOrder): number | undefined {
  const folded = foldTyped(text);
  return dayAndMonth(folded, order) ?? serialOfText(folded) ?? dayInEra(folded) ?? dayWithMonthName(folded);
}

/** Reads a day as `dateInText` does, and also one in eight digits: `20261121`. */
export const dayInText = (text: string, order?: DateOrder): number | undefined =>
  dateInText(text, order) ?? serialOfDigits(foldTyped(text));

/** The last year before each era, as Japan and Taiwan name it in full or by a letter. */
const yearBeforeEra: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 },
  ...{ 民国: 1911, 民國: 1911, 中华民国: 1911, 中華民國: 1911 },
};
const inEra = new RegExp(
  `^(${Object.keys(yearBeforeEra).join('|')})[ .]?(\\d{1,3}|元)(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?${time}`,
  'iu',
);

/** Reads a day with the year of an era: `R8.11.1` and 令和8年11月1日 are the same day of 2026. */
function dayInEra(folded: string): number | undefined {
  const [, era, years, month, day] = inEra.exec(folded) ?? [];
  if (!era) return undefined;
  const year = yearBeforeEra[era.toLowerCase()]! + (years === '元' ? 1 : Number(years));
  return serialOf(year, Number(month), Number(day));
}

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
