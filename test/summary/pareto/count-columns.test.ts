import { describe, expect, test } from '@jest/globals';
import { countColumns } from '../../../src/summary/pareto/count-columns';

const of = (values: readonly (number | string)[], tiers: readonly string[] = values.map(() => 'Gold')) =>
  countColumns({ tiers, values });

describe('the columns of the Pareto chart', () => {
  test('are one for each client with an amount', () => {
    expect(of([30, 50, 20])).toEqual({ columns: 3, others: 0, clients: 3, total: 100, leftOut: 0 });
  });

  test('leave out amounts that would lift the line above 100 %, what is no number, and rows without a segment', () => {
    const found = of([60, -500, 0, 'none', 40, 1000], ['A', 'A', 'B', 'B', 'B', '']);
    expect(found).toEqual({ columns: 2, others: 0, clients: 2, total: 100, leftOut: 2 });
  });

  test('are twenty and one for all others, unless that would be a single one', () => {
    const upTo = (count: number) => of(Array.from({ length: count }, (_, row) => row + 1));
    expect(upTo(21)).toMatchObject({ columns: 21, others: 0 });
    // 1 + 2 + ... + 1000
    expect(upTo(1000)).toMatchObject({ columns: 20, others: 980, clients: 1000, total: 500_500 });
  });

  test('are none if no amount is above 0', () => {
    expect(of([0, -3, 'none'])).toBeUndefined();
    expect(of([])).toBeUndefined();
  });
});
