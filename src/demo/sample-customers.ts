import { chanceFrom, clamp, normal, pick, shuffled } from './sample-chance';
import { regions, type Region } from './sample-names';

/** A cell of the sample: a number, a text (which may be a number typed as text), blank, or an error such as `#N/A`. */
export type SampleValue = string | number;

/** The cells of a client, in the order of `sampleColumns`. Dates are Excel serial numbers. */
export type SampleCustomer = readonly SampleValue[];

/**
 * Headers of the sample. The last column is blank, for trying a formula. It belongs to the table, so that the columns
 * beside the table stay free for ClientTier.
 */
export const sampleColumns = [
  'Client',
  'Sales',
  'Loyalty',
  'Manager',
  'Client since',
  'Last order',
  'Orders',
  'Tier',
] as const;

const salesColumn = sampleColumns.indexOf('Sales');
const loyaltyColumn = sampleColumns.indexOf('Loyalty');
const clientsPerRegion = 26;
/** Mistakes that real lists have, and one unusual year. Row 0 is the first client. */
const blemishes: readonly { row: number; column: number; value: SampleValue }[] = [
  { row: 10, column: loyaltyColumn, value: '' },
  { row: 17, column: salesColumn, value: 'n/a' },
  { row: 63, column: loyaltyColumn, value: '#N/A' },
  { row: 104, column: loyaltyColumn, value: 'high' },
  { row: 149, column: loyaltyColumn, value: '高' },
  { row: 187, column: salesColumn, value: 18_250 },
  { row: 240, column: salesColumn, value: '' },
];

/**
 * Returns 312 clients, always the same, with dates that count back from `today`, so that the sample does not age.
 * Clients of many years are more loyal; loyal clients buy more and have ordered more recently.
 */
export function sampleCustomers(today: number): SampleCustomer[] {
  const chance = chanceFrom(20250630);
  const chanceOfOrders = chanceFrom(312);
  const clients = regions.flatMap((region) => regionalClients(region, clientsPerRegion, chance));
  const customers = shuffled(clients, chance).map((client) => {
    const figures = customer(client, today, chance);
    return [...figures, orders(figures, today, chanceOfOrders), ''] as SampleValue[];
  });
  for (const { row, column, value } of blemishes) customers[row]![column] = value;
  // One company is in two rows, as happens if several people keep a list.
  customers[221]![0] = customers[29]![0]!;
  return customers;
}

/** An invented company, and the name of its manager. */
export interface SampleClient {
  readonly name: string;
  readonly manager: string;
}

/**
 * Returns `count` clients of a region. Each has another pair of first and second name; the order does not show how the
 * names are made.
 */
export function regionalClients(region: Region, count: number, chance: () => number): SampleClient[] {
  const pairs = region.first.flatMap((first) => region.second.map((second) => ({ first, second })));
  return shuffled(pairs, chance)
    .slice(0, count)
    .map(({ first, second }) => {
      const trade = pick(region.trades, chance);
      return { name: region.name({ first, second, trade }), manager: pick(region.managers, chance) };
    });
}

/** Returns a client's cells up to the last order. */
function customer({ name, manager }: SampleClient, today: number, chance: () => number) {
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
    today - Math.ceil(years * 365),
    today - Math.round(idle),
  ] as const;
}

/** Returns a number of orders, which grows with years and loyalty. */
function orders([, , loyalty, , since]: ReturnType<typeof customer>, today: number, chance: () => number) {
  const years = (today - since) / 365;
  return Math.max(1, Math.round((years * (1 + 4 * chance()) * loyalty) / 50));
}
