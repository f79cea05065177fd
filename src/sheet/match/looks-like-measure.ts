import type { Measure } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { readCell } from '../read/read-measure';

/**
 * The as-of date for judging columns. So late that no date is in the future, because the kind of a column does not
 * depend on today.
 */
const endOfDays = Infinity;

/** Returns whether any of these cells can be read as the measure. */
export function holdsAny(cells: readonly CellValue[], measure: Measure, culture?: Culture): boolean {
  return cells.some((cell) => typeof readCell(cell, measure, endOfDays, culture) === 'object');
}

const leastReadable = 0.8;

/**
 * Returns whether a column looks like this measure by its values alone: nearly all filled cells can be read, and the
 * numbers are not years, dates, codes or running numbers.
 */
export function looksLike(cells: readonly CellValue[], measure: Measure, culture?: Culture): boolean {
  const readings = cells
    .map(rememberTexts((cell) => readCell(cell, measure, endOfDays, culture)))
    .filter((reading) => reading !== 'blank');
  const values = readings.flatMap((reading) => (typeof reading === 'object' ? [reading.value] : []));
  if (values.length === 0 || values.length < leastReadable * readings.length) return false;
  const numbers = values.filter(Number.isFinite);
  return !cells.some(hasLeadingZero) && !numbersThatMeasureNothing.some((nature) => nature(numbers));
}

const hasLeadingZero = (cell: CellValue) => typeof cell === 'string' && /^\s*0\d/.test(cell);

/** With fewer numbers than this, no pattern shows. */
const enough = 3;

const numbersThatMeasureNothing: readonly ((numbers: readonly number[]) => boolean)[] = [
  allIntegersThat((number) => number >= 1900 && number <= 2100), // years
  allIntegersThat(isDateOfOurTime),
  areTimes,
  allIntegersThat((number, _, numbers) => number >= 10_000 && digits(number) === digits(numbers[0]!)), // codes
  allIntegersThat((number, index, numbers) => index === 0 || number === numbers[index - 1]! + 1), // running numbers
];

/** Returns whether a number is one of Excel's dates of 1970 to 2069. */
function isDateOfOurTime(number: number): boolean {
  return number >= 25569 && number < 62001;
}

/**
 * Returns whether these are dates with a time of day: 46327.4167 is 10 o'clock. Amounts of money in that range have at
 * most two decimals.
 */
export function areTimes(numbers: readonly number[]): boolean {
  const isMoney = (number: number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;
  return numbers.length >= enough && numbers.every(isDateOfOurTime) && !numbers.every(isMoney);
}

function allIntegersThat(holds: (number: number, index: number, numbers: readonly number[]) => boolean) {
  return (numbers: readonly number[]) =>
    numbers.length >= enough && numbers.every(Number.isInteger) && numbers.every(holds);
}

const digits = (number: number) => String(number).length;
