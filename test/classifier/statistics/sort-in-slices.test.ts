import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atOneGo, rowsPerSlice } from '../../../src/classifier/slices';
import { sortInSlices } from '../../../src/classifier/statistics/sort-in-slices';

/** Rows with few different numbers, so that many are equal and must stay in their order. */
const rows = fc
  .tuple(fc.integer({ min: 0, max: 3 * rowsPerSlice }), fc.integer({ min: 1, max: 50 }), fc.nat())
  .map(([count, different, seed]) =>
    Array.from({ length: count }, (_, row) => ({
      row,
      number: (Math.imul(row + seed, 7919) >>> 7) % different,
    })),
  );

test('rows are sorted as the language sorts them, equal rows in their order', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const compare = (one: { number: number }, other: { number: number }) => other.number - one.number;
      expect(atOneGo(sortInSlices(all, compare))).toEqual([...all].sort(compare));
    }),
    { numRuns: 20 },
  );
});

test('many rows are sorted with pauses', () => {
  const work = sortInSlices(
    Array.from({ length: 10 * rowsPerSlice }, (_, row) => -row),
    (one, other) => one - other,
  );
  let pauses = 0;
  while (!work.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
});
