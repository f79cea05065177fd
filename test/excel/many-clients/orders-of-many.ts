import type { Choice } from '../../../src/sheet/choice';
import { day } from '../../orders/add-up';
import type { Rows } from '../open-book';

/** How many clients there are: 100,000, or fewer to see how each step grows (`CLIENTTIER_CLIENTS=10000`). */
export const clientCount = Number(process.env.CLIENTTIER_CLIENTS ?? 100_000);
export const lineCount = 3 * clientCount;
/** The day of the result, and the earlier day with which it is compared. */
export const [asOf, before] = [day('2026-06-30'), day('2025-06-30')] as const;
/** From these numbers on, sales and orders are high. */
export const [highSales, manyOrders] = [500, 3] as const;
export const tierNames = ['Treasure', 'Rising star', 'High-risk', 'Phase out'] as const;
export type TierName = (typeof tierNames)[number];

interface Line {
  readonly client: number;
  readonly date: number;
  readonly cents: number;
}

/** A generator of numbers from 0 to below 1, always the same ones. */
function chances(): () => number {
  let state = 12_345;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** One line an order. Every client has one at least; amounts are skewed: from 1 to 10,000, most below 100. */
export const lines: readonly Line[] = (() => {
  const next = chances();
  return Array.from({ length: lineCount }, (_, line) => ({
    client: line < clientCount ? line : Math.floor(next() * clientCount),
    date: asOf - Math.floor(next() * 1_000),
    cents: Math.round(100 * 10 ** (4 * next() ** 2)),
  }));
})();

export const nameOf = (client: number) => `Client ${String(client).padStart(6, '0')}`;
export const cityOf = (client: number) => `City ${String(client % 40).padStart(2, '0')}`;

export const rowsOfOrders = (): Rows => [
  ['Order no', 'Customer', 'Order date', 'Amount', 'City'],
  ...lines.map(({ client, date, cents }, line) => [
    `R${line}`,
    nameOf(client),
    date,
    cents / 100,
    cityOf(client),
  ]),
];

/** A client's figures, added up in whole cents by a plain loop. */
export interface Counted {
  orders: number;
  cents: number;
  last: number;
}

/** Returns the figures of each client who has orders up to a day, by her number. */
export function countedUpTo(upTo: number): Map<number, Counted> {
  const all = new Map<number, Counted>();
  for (const { client, date, cents } of lines) {
    if (date > upTo) continue;
    const counted = all.get(client) ?? { orders: 0, cents: 0, last: 0 };
    counted.orders += 1;
    counted.cents += cents;
    counted.last = Math.max(counted.last, date);
    all.set(client, counted);
  }
  return all;
}

export function tierOf({ orders, cents }: Counted): TierName {
  const isHigh = cents >= highSales * 100;
  const isLoyal = orders >= manyOrders;
  if (isHigh) return isLoyal ? 'Treasure' : 'High-risk';
  return isLoyal ? 'Rising star' : 'Phase out';
}

/** Sales and orders of the sheet of clients, with the cut-offs above. */
export const choice: Choice = {
  modelId: 'sales-loyalty',
  columns: { sales: 2, loyalty: 1 },
  cutoffs: {
    sales_cutoff: { kind: 'fixed', value: highSales },
    loyalty_cutoff: { kind: 'fixed', value: manyOrders },
  },
  language: 'en',
  asOf,
};
