import type { CellValue } from '../cells/cell';
import type { Reading } from '../read/reading';

/** From this number on, numbers are not counts of orders: no client has that many. */
const mostOrders = 1_000;

/** Returns whether numbers have cents or a currency sign, so that they count nothing. */
export const haveCents = (cells: readonly CellValue[], readings: readonly Reading[]): boolean =>
  cells.some(isMarked) ||
  readings.some(
    (reading) => typeof reading === 'object' && Number.isFinite(reading.value) && reading.value % 1 !== 0,
  );

const isMarked = (cell: CellValue) => typeof cell === 'string' && /\p{Sc}/u.test(cell);

/**
 * Returns whether numbers below a header such as `Total facturas` count orders: all are small and whole. Otherwise they
 * are money.
 */
export function countOrders(cells: readonly CellValue[], readings: readonly Reading[]): boolean {
  const numbers = readings.flatMap((reading) => (typeof reading === 'object' ? [reading.value] : []));
  return (
    !cells.some(isMarked) &&
    numbers.every((number) => Number.isInteger(number) && Math.abs(number) < mostOrders)
  );
}
