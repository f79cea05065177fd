import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { rfm } from '../../src/classifier/models/rfm';
import { tiersOf } from '../classifier/clients';
import { addUp, client, day, type Lines } from '../orders/add-up';
import { countsOf, peerTest, segmentsOfOrders } from './peer-data';

const data = resolve(process.env['PEER_DATA'] ?? '../shared/data');
const rowsOf = (file: string): Lines =>
  readFileSync(join(data, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line, index) =>
      line.split(',').map((cell) => (index > 0 && /^-?[\d.]+$/.test(cell) ? Number(cell) : cell)),
    );

const nameOf = (id: string) => rfm.tiers.find((tier) => tier.id === id)!.name.en;

/** The number of clients in each segment, and of the best: their number, orders and revenue. */
function segments(orderIs: 'line' | 'day') {
  const { clients } = addUp(rowsOf('rfm/orders.csv'), { answers: { orderIs }, asOf: day('2006-12-31') });
  const measures = clients.map(({ daysSince, orders, sales }) => ({
    recency: daysSince!,
    frequency: orders,
    monetary: sales,
  }));
  return { clients, counts: countsOf(tiersOf(rfm, measures).map(nameOf)), measures };
}

/** Clients with a score of 4 or 5 in all three: by the quantiles of R's type 7, plus one. */
function best(measures: ReturnType<typeof segments>['measures']) {
  const edge = (numbers: readonly number[], part: number) => {
    const ascending = [...numbers].sort((a, b) => a - b);
    const place = (ascending.length - 1) * part;
    const below = ascending[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (ascending[Math.ceil(place)]! - below) + 1;
  };
  const column = (id: 'recency' | 'frequency' | 'monetary') => measures.map((each) => each[id]);
  const [recent, often, much] = [
    edge(column('recency'), 0.4),
    edge(column('frequency'), 0.6),
    edge(column('monetary'), 0.6),
  ];
  const good = measures.filter(
    ({ recency, frequency, monetary }) => recency < recent && frequency >= often && monetary >= much,
  );
  const sum = (id: 'frequency' | 'monetary') => good.reduce((total, each) => total + each[id], 0);
  return [good.length, sum('frequency'), sum('monetary')];
}

peerTest('the peer’s orders, added up line by line, give its own counts and its best clients', () => {
  const { clients, counts, measures } = segments('line');
  expect(clients).toHaveLength(995);
  expect(counts).toEqual(segmentsOfOrders);
  expect(best(measures)).toEqual([158, 1_234, 120_178]);
});

peerTest('added up day by day they give those counted by day', () => {
  const { counts, measures } = segments('day');
  expect(Object.values(counts).sort((a, b) => b - a)).toEqual([341, 170, 148, 104, 103, 47, 35, 28, 10, 9]);
  expect(best(measures)).toEqual([157, 1_226, 119_412]);
});

const northwind = join(data, 'northwind', 'order_lines.csv');
const ifNorthwind = existsSync(northwind) ? test : test.skip;

ifNorthwind('the lines of Northwind give its 89 buyers, 830 orders and 1,265,793.04', () => {
  const result = addUp(rowsOf('northwind/order_lines.csv'), {}, { on: day('2026-11-28') });
  expect(result.clients).toHaveLength(89);
  expect(result.clients.reduce((sum, { orders }) => sum + orders, 0)).toBe(830);
  expect(result.clients.reduce((sum, { sales }) => sum + sales, 0)).toBeCloseTo(1_265_793.04, 2);
  expect(['QUICK', 'ERNSH', 'SAVEA'].map((key) => client(result, key)?.sales)).toEqual([
    110_277.305, 104_874.9785, 104_361.95,
  ]);
  // The last of these orders was made on May 6, 1998, long ago.
  expect([result.asOf, result.isToday]).toEqual([day('1998-05-06'), false]);
});
