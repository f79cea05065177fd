import type { CellValue } from '../cells/cell';
import type { Reading } from '../read/reading';

/** From this number on, numbers are not counts of orders: no client has that many. */
const mostOrders = 1_000;

/**
 * Returns whether numbers below a header such as `Total facturas` count orders: all are small and whole. Otherwise they
 * are money.
 */
export function countOrders(cells: readonly CellValue[], readings: readonly Reading[]): boolean {
  const numbers = readings.flatMap((reading) => (typeof reading === 'object' ? [reading.value] : []));
  const areMarked = cells.some((cell) => typeof cell === 'string' && /\p{Sc}/u.test(cell));
  return !areMarked && numbers.every((number) => Number.isInteger(number) && Math.abs(number) < mostOrders);
}
