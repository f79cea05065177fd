import type { FirstLines } from './columns-of-list';
import { findOrderColumns } from './find-order-columns';

/**
 * Returns the indexes of the columns that say what became of each order, if the list has order numbers, or
 * days and quantities. Empty if not: below *Status*, `Cancelled` may then be said of a client.
 *
 * @param chosen the columns of measures, which are left out
 */
export function statusColumns(list: FirstLines, chosen: readonly number[]): number[] {
  const { orderNumber, date, quantity, status, secondStatus } = findOrderColumns(list).columns;
  const isOrders = orderNumber !== undefined || (date !== undefined && quantity !== undefined);
  if (!isOrders) return [];
  return [status, secondStatus].flatMap((index) =>
    index === undefined || chosen.includes(index) ? [] : [index],
  );
}
