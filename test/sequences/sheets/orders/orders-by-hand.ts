import type { CellValue } from '../../../../src/sheet/cells/cell';
import { asOf } from '../../hand-models';
import type { UserSheet } from '../../user-sheet';
import { orderHeaders } from './order-list';

/* Counts the figures of each client from the orders, without ClientTier's code. */

interface Line {
  readonly order: string;
  readonly client: string;
  readonly day: number;
  readonly amount: number;
  readonly along: readonly CellValue[];
}

/** Returns the first lines of a list of orders, or all. */
export const linesOf = ({ cells, bottom }: UserSheet, last = bottom): Line[] =>
  cells.slice(1, last + 1).map((row) => {
    const [order, client, day, amount, ...along] = Array.from(
      { length: orderHeaders.length },
      (_, column) => row[column]!.value,
    );
    return { order: String(order), client: String(client), day: Number(day), amount: Number(amount), along };
  });

const utc = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
const monthOf = (day: number) => utc(day).toISOString().slice(0, 7);

function monthsBetween(first: number, last: number): number {
  const [from, to] = [utc(first), utc(last)];
  const months = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** Returns the figures of each client from all of these sheets; the keys of the figures are their headers. */
export const clientsByHand = (orders: readonly UserSheet[]) =>
  countLines(orders.flatMap((sheet) => linesOf(sheet)));

/**
 * Returns the figures of each client, in the order in which the clients first occur; the keys of the figures are their
 * headers.
 */
export function countLines(lines: readonly Line[]): Map<string, Readonly<Record<string, CellValue>>> {
  const clients = [...new Set(lines.map(({ client }) => client))];
  return new Map(
    clients.map((client) => {
      const all = lines.filter((line) => line.client === client);
      const ordered = all.filter(({ amount }) => amount > 0);
      const counted = ordered.map(({ day }) => day);
      const orders = new Set(ordered.map(({ order }) => order)).size;
      const sales = all.reduce((sum, { amount }) => sum + amount, 0);
      const [first, last] = [Math.min(...counted), Math.max(...counted)];
      const [loyalty, visits, city] = all[0]!.along;
      const isBuyer = counted.length > 0;
      return [
        client,
        {
          Customer: client,
          Orders: orders,
          Sales: sales,
          'First order': isBuyer ? first : '',
          'Last order': isBuyer ? last : '',
          'Days since last order': isBuyer ? asOf - last : '',
          'Tenure (months)': isBuyer ? monthsBetween(first, last) : '',
          'Average order': isBuyer ? sales / orders : '',
          'Months active': new Set(counted.map(monthOf)).size,
          Loyalty: loyalty!,
          Visits: visits!,
          Growth: '',
          City: city!,
        },
      ];
    }),
  );
}
