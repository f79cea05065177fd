import type { Measure } from '../classifier/measure';
import type { CellValue } from './cell';
import { percentIn, readAmount } from './read-amount';
import type { Reading } from './reading';

/**
 * Reads a column of shares. Whether it holds 0.35 or 35 is decided for the column, not cell by cell: a plain number
 * above 1 anywhere makes all plain numbers percentages. `35%` is a percentage in any column. A share below 0 or
 * above 100 % cannot be one.
 */
export function readShares(cells: readonly CellValue[], measure: Pick<Measure, 'words'>): Reading[] {
  const readings = cells.map((cell) => {
    const percent = typeof cell === 'string' ? percentIn(cell) : undefined;
    return percent === undefined
      ? { isPlain: true, reading: readAmount(cell, measure) }
      : { isPlain: false, reading: { value: percent } };
  });
  const inPercent = readings.some(
    ({ isPlain, reading }) => isPlain && isFinite(reading) && reading.value > 1,
  );
  return readings.map(({ isPlain, reading }) => {
    if (!isFinite(reading)) return reading;
    const value = isPlain && inPercent ? reading.value / 100 : reading.value;
    return value >= 0 && value <= 1 ? { value } : 'unreadable';
  });
}

const isFinite = (reading: Reading): reading is { readonly value: number } =>
  typeof reading === 'object' && Number.isFinite(reading.value);
