import { regions, type Region } from './sample-names';

/** A cell of the sample: a number, text (a number as text too), blank, or the name of an error. */
export type SampleValue = string | number;

/** One client, in the order of `sampleColumns`. Dates are Excel's day numbers. */
export type SampleCustomer = readonly SampleValue[];

/** The last is left blank, to try a formula in: beside a table, it would be in the way of what ClientTier writes. */
export const sampleColumns = [
  'Client',
  'Sales',
  'Loyalty',
  'Manager',
  'Since',
  'Last order',
  'Tier',
] as const;

const salesColumn = sampleColumns.indexOf('Sales');
const loyaltyColumn = sampleColumns.indexOf('Loyalty');
const clientsPerRegion = 26;
/** 30 June 2025: the day the sample was drawn up. */
const drawnUp = 45838;

/** What no list of customers is without. Rows count the clients from 0. */
const blemishes: readonly { row: number; column: number; value: SampleValue }[] = [
  { row: 10, column: loyaltyColumn, value: '' },
  { row: 17, column: salesColumn, value: 'n/a' },
  { row: 63, column: loyaltyColumn, value: '#N/A' },
  { row: 104, column: loyaltyColumn, value: 'high' },
  { row: 149, column: loyaltyColumn, value: '高' },
  { row: 187, column: salesColumn, value: '18,250' },
  { row: 240, column: salesColumn, value: '' },
];

/** 312 clients, the same every time. Who has been a client for long is loyal, who is loyal buys more and lately. */
export function sampleCustomers(): SampleCustomer[] {
  const chance = chanceFrom(20250630);
  const clients = regions.flatMap((region) => regionalClients(region, chance));
  const customers = shuffled(clients, chance).map((client) => customer(client, chance));
  for (const { row, column, value } of blemishes) customers[row]![column] = value;
  // The same company twice, as lists that several people keep have it.
  customers[221]![0] = customers[29]![0]!;
  return customers;
}

interface Client {
  readonly name: string;
  readonly manager: string;
}

/** Every pair of halves once, in an order that does not show how the names are made. */
function regionalClients(region: Region, chance: () => number): Client[] {
  const pairs = region.first.flatMap((first) => region.second.map((second) => ({ first, second })));
  return shuffled(pairs, chance)
    .slice(0, clientsPerRegion)
    .map(({ first, second }) => {
      const trade = pick(region.trades, chance);
      return { name: region.name({ first, second, trade }), manager: pick(region.managers, chance) };
    });
}

function customer({ name, manager }: Client, chance: () => number): SampleValue[] {
  const years = Math.min(18, 0.3 - 5 * Math.log(1 - chance()));
  const loyalty = clamp(40 + 2.6 * years + 17 * normal(chance), 4, 99);
  const sales = Math.exp(9.15 + 0.9 * normal(chance) + 0.008 * (loyalty - 55));
  const idle = Math.min(years * 365, -(160 - 1.4 * loyalty) * Math.log(1 - chance()));
  const roundTo = sales > 10_000 ? 50 : 10;
  return [
    name,
    Math.round(sales / roundTo) * roundTo,
    Math.round(loyalty),
    manager,
    2025 - Math.floor(years),
    drawnUp - Math.round(idle),
    '',
  ];
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

const pick = <T>(items: readonly T[], chance: () => number): T => items[Math.floor(chance() * items.length)]!;

/** Standard normal, by Box and Muller. */
const normal = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const shuffledItems = [...items];
  for (let last = shuffledItems.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [shuffledItems[last], shuffledItems[other]] = [shuffledItems[other]!, shuffledItems[last]!];
  }
  return shuffledItems;
}

/** Numbers from 0 to below 1 that look like chance and are the same for the same seed (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
