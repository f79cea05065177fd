import type { Measure } from '../../classifier/measure';
import type { MeasureKind } from '../../classifier/measure-kinds';
import { isLikelyDate } from '../../classifier/likely-date';
import { isBlank, type CellValue } from '../cells/cell';
import { serialOfDigits } from '../cells/excel-date';
import type { Culture } from '../text/culture';
import { looksLike } from './looks-like-measure';
import { countOrders, haveCents } from './money-or-count';
import type { HeaderMatch } from '../headers/match-header';
import { withSides } from '../text/sides-in-texts';
import { statedLevel } from '../../classifier/names/stated-level';
import { readCell } from '../read/read-measure';
import type { Reading } from '../read/reading';

/**
 * The as-of date for judging columns. So late that no date is in the future, because the kind of a column does not
 * depend on today.
 */
const endOfDays = Infinity;

interface Values {
  readonly cells: readonly CellValue[];
  readonly measure: Measure;
  readonly match: HeaderMatch;
  readonly culture: Culture | undefined;
  /** The distinct filled cells of the column, and what each was read as. */
  readonly filled: readonly CellValue[];
  readonly readings: readonly Reading[];
}

/**
 * Returns whether the cells of a column fit what its header says. Under a general word, such as `Status`, a column of
 * yes or no must contain a yes.
 */
export function holdsMeasure(
  cells: readonly CellValue[],
  measure: Measure,
  match: HeaderMatch,
  culture?: Culture,
): boolean {
  const filled = [...new Set(cells)].filter((cell) => !isBlank(cell));
  const typedIn = withSides(filled, culture);
  const readings = filled.map((cell) => readCell(cell, measure, endOfDays, typedIn));
  return holds[measure.kind]({ cells, measure, match, culture: typedIn, filled, readings });
}

/**
 * Returns whether numbers below a header may be days: below `Last order` they may; below a second choice, such as
 * `Order date`, only dates are accepted.
 */
const mayBeDays = ({ choice }: HeaderMatch) => choice === 0;

const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean) =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

const isRead = (reading: Reading) => typeof reading === 'object';
const isYes = (reading: Reading) => typeof reading === 'object' && reading.value > 0;
const isCategory = (reading: Reading) => typeof reading === 'object' && reading.value > 0;
const isWhole = (reading: Reading) =>
  typeof reading !== 'object' || reading.value % 1 === 0 || !Number.isFinite(reading.value);
const isNumber = (reading: Reading) => typeof reading === 'object' && Number.isFinite(reading.value);
const isMostlyText = ({ filled }: Values) => shareOf(filled, (cell) => typeof cell === 'string') > 0.5;

/** Returns whether a column holds yes or no. A number above 1 is no yes, because it counts or numbers something. */
function saysYesOrNo({ filled, readings }: Values): boolean {
  const isAnswer = (reading: Reading, index: number) =>
    isRead(reading) && (typeof filled[index] !== 'number' || filled[index] === 0 || filled[index] === 1);
  return filled.length > 0 && readings.filter(isAnswer).length >= 0.8 * filled.length;
}

/**
 * Returns whether a column holds numbers of the measure. Under one of the measure's own names, one readable cell is
 * enough, even a level in words. Under a general word, half of the cells must be numbers, and not all may be years.
 * Beside unknown words, the numbers must also look like the measure.
 */
function holdsNumbers({ filled, readings, cells, measure, match: { isOwn, fit }, culture }: Values): boolean {
  if (fit === 'loose') return looksLike(cells, measure, culture);
  if (isOwn) return readings.some(isRead);
  // Words for loyalty mean nothing else, so that ja and nein below *Treue* are levels.
  const fits = measure.means?.includes('loyalty') ? isRead : isNumber;
  return shareOf(readings, fits) >= 0.5 && !areYears(filled);
}

const countsOrders = ({ filled, readings, match }: Values) =>
  (match.mayCount === true && countOrders(filled, readings)) ||
  (match.countsWithoutCents === true && !haveCents(filled, readings));

const holdsDatesOr = ({ filled, readings, match }: Values, acceptsDays = false) =>
  readings.some(isRead) && (match.isOwn || acceptsDays || holdsDates(filled));

const holdsTiers = ({ readings }: Values) => shareOf(readings, isRead) >= 0.8;

const holdsSome = ({ readings, match }: Values) => shareOf(readings, isRead) >= (match.isOwn ? 0.01 : 0.5);

/** Returns for each kind of measure whether a column holds it. */
const holds: Readonly<Record<MeasureKind, (values: Values) => boolean>> = {
  amount: (values) => !isRate(values.filled) && holdsNumbers(values) && !countsOrders(values),
  // A header `Purchases` above 120.50 means money, not a count.
  count: (values) =>
    shareOf(values.readings, isWhole) >= 0.5 &&
    holdsNumbers(values) &&
    (!(values.match.mayCount || values.match.countsWithoutCents) || countsOrders(values)),
  share: holdsSome,
  rate: holdsSome,
  flag: (values) => saysYesOrNo(values) && (values.match.isOwn || values.readings.some(isYes)),
  daysSince: (values) => holdsDatesOr(values, mayBeDays(values.match)),
  monthsSince: (values) => holdsDatesOr(values, values.match.saysUnit === true),
  yearsSince: holdsSome,
  monthsSinceDate: holdsSome,
  daysUntil: (values) => holdsDatesOr(values),
  category: (values) =>
    values.measure.optional ? isMostlyText(values) : shareOf(values.readings, isCategory) >= 0.5,
  stage: holdsTiers,
  interval: holdsTiers,
};

/**
 * Returns whether the cells are rates and not amounts: at least half are texts such as `35%`, or all numbers are from
 * -1 to 1 and some are fractions.
 */
function isRate(filled: readonly CellValue[]): boolean {
  if (shareOf(filled, (cell) => typeof cell === 'string' && /%\s*$/.test(cell)) >= 0.5) return true;
  const numbers = filled.filter((cell) => typeof cell === 'number');
  return (
    numbers.length >= 3 &&
    numbers.every((number) => Math.abs(number) <= 1) &&
    numbers.some((number) => !Number.isInteger(number))
  );
}

/** Returns whether a column holds calendar years, as below `Earnings year`. */
const areYears = (filled: readonly CellValue[]) =>
  filled.length >= 3 &&
  filled.every((cell) => Number.isInteger(Number(cell)) && Number(cell) >= 1950 && Number(cell) <= 2100);

/** Returns whether a column has level words of one measure (loyal, not loyal), and not only yes or no. */
export function saysByWords(cells: readonly CellValue[], measure: Measure): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isLevel = (cell: CellValue, words: Pick<Measure, 'words'>) =>
    typeof cell === 'string' && statedLevel(cell, words) !== undefined;
  const saysOwn = filled.some(
    (cell) => typeof cell === 'string' && statedLevel(cell, measure) === Infinity && !isLevel(cell, {}),
  );
  return saysOwn && shareOf(filled, (cell) => isLevel(cell, measure)) >= 0.8;
}

/** Returns whether all filled cells are days in eight digits (20261121), which under another header may be numbers. */
export const areDaysInDigits = (cells: readonly CellValue[]): boolean =>
  cells.every((cell) => isBlank(cell) || (typeof cell !== 'boolean' && serialOfDigits(cell) !== undefined));

/**
 * Returns whether at least half of the filled cells look like dates. Any text with two groups of digits, or a
 * digit before a letter, does: `3/4`, `4 May`.
 */
export function holdsDates(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isDate = (cell: CellValue) =>
    typeof cell === 'number'
      ? isLikelyDate(cell) || serialOfDigits(cell) !== undefined
      : /\d\D+\d|\d.*\p{L}/u.test(String(cell)) || areDaysInDigits([cell]);
  return shareOf(filled, isDate) >= 0.5;
}
