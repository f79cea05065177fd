import { chanceFrom, normal, pick, shuffled } from './sample-chance';
import { regionalClients, type SampleClient, type SampleValue } from './sample-customers';
import { regions } from './sample-names';

/** The cells of an order line: order number, date (serial number), client, amount, cost, source, manager. */
export type SampleOrder = readonly SampleValue[];

const clientsPerRegion = 6;
/** How many days ago the first order was: three years, so that growth can be computed. */
const oldest = 1_095;
const firstNumber = 20_417;
/** The share of orders with a second line, and the share of orders that are given back. */
const secondLines = 0.12;
const refunds = 0.03;

interface Line {
  readonly daysAgo: number;
  readonly client: SampleClient;
  readonly source: string;
  readonly amount: number;
}

/**
 * Returns some 800 order lines of 72 clients, always the same, with dates that count back from `today`, so that the
 * sample does not age. Some orders have two lines, and some were given back: amount and cost are below zero.
 */
export function sampleOrders(today: number, sources: readonly string[]): SampleOrder[] {
  const chance = chanceFrom(700);
  const clients = shuffled(
    regions.flatMap((region) => regionalClients(region, clientsPerRegion, chance)),
    chance,
  );
  const orders = clients.flatMap((client) => ordersOf(client, pick(sources, chance), chance));
  let number = firstNumber;
  return orders
    .sort(([a], [b]) => b!.daysAgo - a!.daysAgo)
    .flatMap((lines) => {
      number += 1;
      return lines.map((line) => cellsOf(line, `SO-${number}`, today, chance));
    });
}

/** Returns the lines of each order of a client. If one is given back, that is an order of its own, some days later. */
function ordersOf(client: SampleClient, source: string, chance: () => number): Line[][] {
  const since = Math.ceil(oldest * Math.sqrt(1 - chance()));
  // One client in four has not ordered for long.
  const until = chance() < 0.25 ? Math.floor(since * chance()) : Math.floor(40 * chance());
  const usual = Math.exp(6.6 + 0.8 * normal(chance));
  const count = 1 + Math.floor(((since - until) / 75) * 2 * chance());
  return Array.from({ length: count }, (_, index) => {
    const daysAgo = index === 0 ? since : until + Math.floor((since - until) * chance());
    const line = { daysAgo, client, source, amount: amountNear(usual, chance) };
    const lines = [line];
    if (chance() < secondLines) lines.push({ ...line, amount: amountNear(usual / 3, chance) });
    const given = chance() < refunds && daysAgo > 20;
    return [lines, ...(given ? [[{ ...line, daysAgo: daysAgo - 12, amount: -line.amount }]] : [])];
  }).flat();
}

const amountNear = (usual: number, chance: () => number) =>
  Math.round(usual * Math.exp(0.4 * normal(chance)) * 2) / 2;

function cellsOf(
  { daysAgo, client, source, amount }: Line,
  number: string,
  today: number,
  chance: () => number,
) {
  const cost = Math.round(amount * (0.55 + 0.25 * chance()) * 100) / 100;
  return [number, today - daysAgo, client.name, amount, cost, source, client.manager];
}
