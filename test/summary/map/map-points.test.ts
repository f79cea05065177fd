import { describe, expect, test } from '@jest/globals';
import type { MapMeasures, SummaryTier } from '../../../src/summary/list';
import { atOneGo } from '../../../src/classifier/slices';
import { placeClients } from '../../../src/summary/map/map-points';

const tier = (name: string): SummaryTier => ({ id: name, name, input: `'${name}`, strategy: '' });
const tiers = [tier('Gold'), tier('Rest')];

type Client = readonly [tier: string, x: number, y: number];

function placed(clients: readonly Client[], cutoff = 50) {
  const measure = (name: string, at: 1 | 2) => ({
    name,
    kind: 'amount' as const,
    cutoff,
    numbers: Float64Array.from(clients, (client) => client[at]),
  });
  const map: Pick<MapMeasures, 'x' | 'y'> = { x: measure('Sales', 1), y: measure('Loyalty', 2) };
  const cells = {
    tiers: clients.map(([name]) => name),
    names: clients.map((_, row) => `Client ${row}`),
    values: clients.map(([, x]) => x),
  };
  return atOneGo(placeClients({ tiers, cells }, map));
}

describe('the points of the map', () => {
  test('are the clients of each tier with both numbers; others are counted', () => {
    const map = placed([
      ['Gold', 80, 70],
      ['gold', 60, 55],
      ['Rest', 10, 20],
      ['Rest', NaN, 20],
      ['Rest', 30, Infinity],
      ['Unclassified', 40, 40],
      ['', 40, 40],
    ])!;
    expect(map.tiers.map(({ points }) => points.map(({ x, y }) => [x, y]))).toEqual([
      [
        [80, 70],
        [60, 55],
      ],
      [[10, 20]],
    ]);
    expect([map.clients, map.without, map.outside, map.isBinned]).toEqual([3, 2, 0, false]);
    expect(map.largest.map(({ name }) => name)).toEqual(['Client 0', 'Client 1', 'Client 2']);
  });

  test('name no more than the ten largest', () => {
    const map = placed(Array.from({ length: 30 }, (_, row): Client => ['Rest', row, row]))!;
    expect(map.largest.map(({ x }) => x)).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20]);
  });

  test('beyond the end of an axis are counted', () => {
    // 1 in 400 is far away, and 5 have no logarithm, so that the axis ends at the 99th percentile.
    const clients = Array.from({ length: 400 }, (_, row): Client => ['Rest', row - 5, row]);
    const map = placed([...clients, ['Gold', 1e6, 60]], 40)!;
    expect(map.x.isLog).toBe(false);
    expect(map.x.max).toBeLessThan(1000);
    expect([map.clients, map.outside]).toEqual([400, 1]);
    expect(map.largest.every(({ x }) => x < 1000)).toBe(true);
  });

  test('are shared by neighbours if there are thousands, and stay on their side of the cut-offs', () => {
    const clients = Array.from({ length: 20_000 }, (_, row): Client => {
      const [x, y] = [(row * 7919) % 1000, (row * 104_729) % 997];
      return [x >= 333 && y >= 333 ? 'Gold' : 'Rest', x, y];
    });
    const map = placed(clients, 333)!;
    expect([map.clients, map.isBinned]).toEqual([20_000, true]);
    const [gold, rest] = map.tiers.map(({ points }) => points) as [Points, Points];
    // 32 x 32 squares, some of them twice: both tiers are in those that the cut-offs pass through.
    expect(gold.length + rest.length).toBeLessThanOrEqual(32 * 32 + 64);
    expect(gold.length).toBeGreaterThan(400);
    expect(gold.every(({ x, y }) => x >= 333 && y >= 333)).toBe(true);
  });

  test('are none if nobody has both numbers', () => {
    expect(placed([['Gold', NaN, 3]])).toBeUndefined();
    expect(placed([])).toBeUndefined();
  });
});

type Points = readonly { readonly x: number; readonly y: number }[];
