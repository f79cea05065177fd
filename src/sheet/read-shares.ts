import type { Measure } from '../classifier/measure';
import type { CellValue } from './cell';
import { unknownCulture, type Culture } from './culture';
import { percentIn } from './number-in-text';
import { readAmount } from './read-amount';
import type { Reading } from './reading';

/** The least plain number that no slip in a column of 0.35 explains. */
const surelyPercent = 2;

/**
 * Reads a column of shares. Whether it holds 0.35 or 35 is decided for the column, not cell by cell: a plain number
 * from 2 up anywhere makes all plain numbers percentages. Without such a one they are parts of 1, and 1.2 is no share:
 * it may be 1.2 % or 120 %, and must not make 0.5 % of its neighbour 0.5. `35%` is a percentage in any column. A share
 * below 0 or above 100 % cannot be one.
 */
export function readShares(
  cells: readonly CellValue[],
  measure: Pick<Measure, 'words'>,
  culture: Culture = unknownCulture,
): Reading[] {
  const readings = cells.map((cell) => {
    const percent = typeof cell === 'string' ? percentIn(cell, culture) : undefined;
    return percent === undefined
      ? { isPlain: true, reading: readAmount(cell, measure, culture) }
      : { isPlain: false, reading: { value: percent } };
  });
  const inPercent = readings.some(
    ({ isPlain, reading }) => isPlain && isFinite(reading) && reading.value >= surelyPercent,
  );
  return readings.map(({ isPlain, reading }) => {
    if (!isFinite(reading)) return reading;
    const value = isPlain && inPercent ? reading.value / 100 : reading.value;
    return value >= 0 && value <= 1 ? { value } : 'unreadable';
  });
}

const isFinite = (reading: Reading): reading is { readonly value: number } =>
  typeof reading === 'object' && Number.isFinite(reading.value);
