import { firstDayInDigits, firstLikelyDate, lastDayInDigits, lastLikelyDate } from '../likely-date';
import type { Measure } from '../measure';
import { measureKinds } from '../measure-kinds';
import { isElapsed } from '../reads-dates';
import { firstOf, type Column } from './sql-text';
import { columnOf, isFinite, named, type Writing } from './writing';

/** Writes the as-of date in days since 1899-12-30. */
export const asOfText = ({ dialect, asOf }: Writing): string =>
  asOf === undefined ? dialect.today : String(Math.floor(asOf));

/**
 * Writes the complete months from one day to another; `from` must not be the later one.
 */
function monthsForward({ dialect }: Writing, from: string, to: string): string {
  const part = (name: 'YEAR' | 'MONTH' | 'DAY') =>
    [dialect.partOfDay(name, from), dialect.partOfDay(name, to)] as const;
  const [[year, toYear], [month, toMonth], [day, toDay]] = [part('YEAR'), part('MONTH'), part('DAY')];
  return `((${toYear} - ${year}) * 12 + ${toMonth} - ${month} - CASE WHEN ${toDay} < ${day} THEN 1 ELSE 0 END)`;
}

/** Matches a text that begins with a day of 1950 to 2199 in eight digits, alone or before a time of day. */
const digitsShape = '^(19[5-9]|2[01][0-9])[0-9]{5}([0-9]{6}|[T ][0-9].*)?$';
const timesInDigits = 1_000_000;

/**
 * Writes the day in a measure's cell: from a date, from a number that is a likely Excel date, or from eight digits
 * (20261121).
 */
export function dayText(writing: Writing, { id }: Measure): string {
  const [is, cell, number] = (['is', 'cell', 'number'] as const).map((part) => columnOf(writing, id, part));
  const { dayIn, matches, types } = writing.dialect;
  const between = (from: number, to: number) => `${number} >= ${from} AND ${number} <= ${to}`;
  const ofDigits = (text: string) => {
    const part = (from: number, length: number) => `SUBSTR(${text}, ${from}, ${length})`;
    return dayIn(`CONCAT(${part(1, 4)}, '-', ${part(5, 2)}, '-', ${part(7, 2)})`);
  };
  const digits = ofDigits(`CAST(CAST(${number} AS ${types.whole}) AS ${types.text})`);
  return firstOf([
    [`${is} = 'text' AND ${matches(cell!, digitsShape)}`, ofDigits(cell!)],
    [`${is} = 'text'`, dayIn(cell!)],
    [between(firstLikelyDate, lastLikelyDate), `FLOOR(${number})`],
    [between(firstDayInDigits, lastDayInDigits), digits],
    [between(firstDayInDigits * timesInDigits, (lastDayInDigits + 1) * timesInDigits - 1), digits],
  ]);
}

/**
 * Return the names of two columns that count all cells of a measure: those with a date, and those with a number of
 * days, months or years.
 */
export const datesCounted = (writing: Writing, id: string) => named(writing, `${id}_dates`);
export const numbersCounted = (writing: Writing, id: string) => named(writing, `${id}_numbers`);

/** Writes the columns `datesCounted` and `numbersCounted`, with the same counts in every row. */
export function elapsedCounts(writing: Writing, measure: Measure): Column[] {
  const { id } = measure;
  return [
    { name: datesCounted(writing, id), text: `COUNT(${columnOf(writing, id, 'day')})` },
    {
      name: numbersCounted(writing, id),
      text: `COUNT(${firstOf([[isCount(writing, measure), '1']])})`,
    },
  ];
}

function isCount(writing: Writing, { id, kind }: Measure): string {
  if (!isElapsed(kind)) throw new Error(`${id} counts no time`);
  const number = columnOf(writing, id, 'number');
  return `${columnOf(writing, id, 'day')} IS NULL AND ${number} >= 0 AND ${number} < ${measureKinds[kind].noCountFrom}`;
}

/**
 * Writes the time from a past date to the as-of date, from a cell with the date or with the number. If a column has
 * both, only the more frequent form counts: a 30 beside dates may mean days or months.
 */
export function elapsedCases(writing: Writing, measure: Measure): [string, string][] {
  const { id, kind } = measure;
  const [day, asOf] = [columnOf(writing, id, 'day'), asOfText(writing)];
  const [dates, numbers] = [datesCounted(writing, id), numbersCounted(writing, id)];
  const elapsed = {
    daysSince: () => `(${asOf} - ${day})`,
    monthsSince: () => monthsForward(writing, day, asOf),
    yearsSince: () => `(${monthsForward(writing, day, asOf)} / 12e0)`,
  };
  if (!isElapsed(kind)) throw new Error(`${id} counts no time`);
  return [
    [`${day} IS NOT NULL AND (${day} > ${asOf} OR ${dates} < ${numbers})`, 'NULL'],
    [`${day} IS NOT NULL`, elapsed[kind]()],
    [`${isCount(writing, measure)} AND ${numbers} > ${dates}`, columnOf(writing, id, 'number')],
  ];
}

/** Writes the condition that a cell's date is later than the as-of date, or that its number is negative. */
export function isFuture(writing: Writing, { id }: Measure): string {
  const [day, number] = [columnOf(writing, id, 'day'), columnOf(writing, id, 'number')];
  const isMinus = `${number} < 0 AND ${isFinite(writing, number)}`;
  const [dates, numbers] = [datesCounted(writing, id), numbersCounted(writing, id)];
  return `(${day} > ${asOfText(writing)} AND ${dates} >= ${numbers}) OR (${isMinus})`;
}

/** Writes the days from the as-of date to a date; negative if the date is past. */
export const daysUntil = (writing: Writing, { id }: Measure): string =>
  `(${columnOf(writing, id, 'day')} - ${asOfText(writing)})`;

/** Writes the complete months from a date to the as-of date; -1 or less if the date is later, even by a day. */
export function monthsSinceDate(writing: Writing, { id }: Measure): string {
  const [day, asOf] = [columnOf(writing, id, 'day'), asOfText(writing)];
  return firstOf(
    [[`${day} > ${asOf}`, `-GREATEST(1, ${monthsForward(writing, asOf, day)})`]],
    monthsForward(writing, day, asOf),
  );
}
