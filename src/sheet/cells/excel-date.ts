import { firstDayInDigits, lastDayInDigits } from '../../classifier/likely-date';

/**
 * Serial number of 1970-01-01. Excel counts days: 1 is 1900-01-01, 46347 is 2026-11-21; times are fractions of a day.
 */
const unixEpoch = 25569;
/** Subtract this from a serial number that counts from 1900 to get the one that counts from 1904. */
export const from1900To1904 = 1_462;

const millisecondsPerDay = 86_400_000;

/** Returns the serial number of a calendar day; `month` is 1 to 12. Undefined if no such day exists (30 February). */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? time.getTime() / millisecondsPerDay + unixEpoch : undefined;
}

/** Returns the serial number of a moment's calendar day in the computer's time zone. */
export const serialOfDate = (date: Date): number =>
  serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate())!;

/** Returns the year that Excel reads from two digits: 29 is 2029, 30 is 1930. */
export const fullYear = (digits: string | number) => {
  const number = Number(digits);
  if (String(digits).length > 2 || number > 99) return number;
  return number < 30 ? 2000 + number : 1900 + number;
};

/**
 * Returns the serial number of a date written year first (`2026-11-21`, `2026/11/21`, `2026年11月21日`); ignores a time
 * after the date.
 */
export function serialOfText(text: string): number | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|$|[T\s])/.exec(text.normalize('NFKC').trim());
  return parts ? serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/**
 * Returns the serial number of a day in eight digits, as a number or as text, with or without the time of day in six
 * more: `20261121`, `20261121093000`. Undefined if there is no such day from 1950 to 2199.
 */
export function serialOfDigits(cell: number | string): number | undefined {
  if (typeof cell === 'number' && cell < firstDayInDigits) return undefined;
  const [, digits] = /^\s*(\d{8})(?:\d{6}|[T ]\d.*)?\s*$/.exec(String(cell)) ?? [];
  const day = Number(digits);
  if (digits === undefined || day < firstDayInDigits || day > lastDayInDigits) return undefined;
  return serialOf(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

/** Returns the calendar day of a serial number, as a Date in UTC. */
export const dayOf = (serial: number) => new Date((Math.floor(serial) - unixEpoch) * millisecondsPerDay);

/** Writes the day of a serial number year first: `2026-11-21`. */
export const isoDay = (serial: number): string => dayOf(serial).toISOString().slice(0, 10);

/**
 * Counts complete calendar months from one day to another, as DATEDIF does; negative if `to` is earlier than `from`: -1 for one day, -2 for two months.
 */
export function completeMonths(from: number, to: number): number {
  if (to < from) return -completeMonths(to, from) || -1;
  const [start, end] = [dayOf(from), dayOf(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
