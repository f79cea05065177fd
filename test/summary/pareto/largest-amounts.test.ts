import { describe, expect, test } from '@jest/globals';
import { largestAmounts } from '../../../src/summary/pareto/largest-amounts';

const others = (count: number) => `Other (${count})`;
const of = (values: readonly (number | string)[], tiers: readonly string[] = values.map(() => 'Gold')) =>
  largestAmounts({ tiers, values, names: values.map((_, row) => `Client ${row}`) }, others);

describe('the columns of the Pareto chart', () => {
  test('go from the largest down, with the running share', () => {
    expect(of([30, 50, 20])).toEqual({
      columns: [
        { name: 'Client 1', amount: 50, share: 0.5 },
        { name: 'Client 0', amount: 30, share: 0.8 },
        { name: 'Client 2', amount: 20, share: 1 },
      ],
      total: 100,
      clients: 3,
      others: 0,
      leftOut: 0,
    });
  });

  test('leave out amounts that would lift the line above 100 %, what is no number, and rows without a segment', () => {
    const found = of([60, -500, 0, 'none', 40, 1000], ['A', 'A', 'B', 'B', 'B', '']);
    expect(found).toMatchObject({ total: 100, clients: 2, leftOut: 2 });
    expect(found!.columns.map(({ share }) => share)).toEqual([0.6, 1]);
  });

  test('add up all after the twentieth, unless that is a single one', () => {
    const one = of(Array.from({ length: 21 }, (_, row) => row + 1))!;
    expect([one.columns.length, one.others, one.columns.at(-1)!.name]).toEqual([21, 0, 'Client 0']);
    const many = of(Array.from({ length: 1000 }, (_, row) => row + 1))!;
    expect([many.columns.length, many.others]).toEqual([21, 980]);
    // 1 + 2 + ... + 980
    expect(many.columns.at(-1)).toEqual({ name: 'Other (980)', amount: 480_690, share: 1 });
  });

  test('are none if no amount is above 0', () => {
    expect(of([0, -3, 'none'])).toBeUndefined();
    expect(of([])).toBeUndefined();
  });
});
