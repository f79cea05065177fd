import type { Measure } from '../classifier/measure';
import { atOneGo, type Sliced } from '../classifier/slices';
import type { CellValue } from './cell';
import { unknownCulture, type Culture } from './culture';
import { holdsNumber, percentOf, readAmount } from './read-amount';
import type { Reading } from './reading';

/** The least plain number that no slip in a column of 0.35 explains. */
const surelyPercent = 2;

/** Reads a column of shares at one go. */
export function readShares(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture = unknownCulture,
): Reading[] {
  return cells.map(atOneGo(shareReader(cells, measure, culture)));
}

/**
 * How a column of shares is read. Whether it holds 0.35 or 35 is decided for the column, not cell by cell: a plain
 * number from 2 up anywhere makes all plain numbers percentages. Without such a one they are parts of 1, and 1.2 is no
 * share: it may be 1.2 % or 120 %, and must not make 0.5 % of its neighbour 0.5. `35%` is a percentage in any column. A
 * share below 0 or above 100 % cannot be one.
 */
export function* shareReader(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture,
): Sliced<(cell: CellValue) => Reading> {
  const inPercent = yield* holdsNumber(cells, measure, culture, (number) => number >= surelyPercent);
  return (cell) => {
    const percent = percentOf(cell, culture);
    const reading = percent === undefined ? readAmount(cell, measure, culture) : { value: percent };
    if (typeof reading === 'string' || !Number.isFinite(reading.value)) return reading;
    const value = percent === undefined && inPercent ? reading.value / 100 : reading.value;
    return value >= 0 && value <= 1 ? { value } : 'unreadable';
  };
}
