import type { Measure } from '../../classifier/measure';
import { atOneGo, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { unknownCulture, type Culture } from '../text/culture';
import { scaleOf } from './percent-or-not';
import { percentOf, readAmount } from './read-amount';
import type { Reading } from './reading';

/** Reads a whole column of shares. */
export function readShares(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture = unknownCulture,
): Reading[] {
  return cells.map(atOneGo(shareReader(cells, measure, culture)));
}

/**
 * Returns the function that reads the cells of a column of shares.
 * - A text such as `35%` is clear. For plain numbers, the whole column decides whether 35 % is written as 0.35 or as
 *   35.
 * - If no plain number is 2 or more, all are fractions of 1, and 1.2 is unreadable: it may mean 1.2 % or 120 %.
 * - Otherwise the plain numbers above 1 are compared with the fractions and the `35%`. If more are above 1, all plain
 *   numbers are percentages. If fewer are, those above 1 are unreadable: one 30 must not turn its neighbours into 0.35
 *   %. If there are equally many, all plain numbers but 0 are unreadable, or percentages if none is a fraction.
 * - A share below 0 or above 100 % is unreadable.
 */
export function* shareReader(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  const { percentTexts, fractions, aboveOne, twoOrMore } = yield* scaleOf(cells, measure, culture);
  const isInDoubt = twoOrMore > 0 && fractions > 0 && aboveOne === fractions + percentTexts;
  const inPercent = twoOrMore > 0 && aboveOne >= fractions + percentTexts;
  return (cell) => {
    const percent = percentOf(cell, culture);
    const reading = percent === undefined ? readAmount(cell, measure, culture) : { value: percent };
    if (typeof reading === 'string' || !Number.isFinite(reading.value)) return reading;
    if (percent === undefined && isInDoubt && reading.value !== 0) return 'unreadable';
    const value = percent === undefined && inPercent ? reading.value / 100 : reading.value;
    return value >= 0 && value <= 1 ? { value } : 'unreadable';
  };
}
