import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nthSmallest, quantileOf } from '../../../src/classifier/statistics/quantile';

test.each([
  // Microsoft's own example of PERCENTILE.INC.
  [[1, 3, 2, 4], 0.3, 1.9],
  [[5], 0.8, 5],
  [[2, 1], 0.5, 1.5],
  // R: quantile(c(10, 20, 30, 40, 50), 0.2).
  [[50, 10, 40, 20, 30], 0.2, 18],
])('of %j the %d quantile is %d', (numbers, p, quantile) => {
  expect(quantileOf(Float64Array.from(numbers), p)).toBeCloseTo(quantile, 12);
});

const manyAlike = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 200,
});
/** Orders in which a selection may choose the worst number to split by. */
const inBadOrder = fc.integer({ min: 1, max: 300 }).chain((length) =>
  fc.constantFrom(
    Array.from({ length }, (_, index) => index),
    Array.from({ length }, (_, index) => -index),
    Array.from({ length }, (_, index) => Math.min(index, length - index)),
    Array.from({ length }, (_, index) => (index % 2 === 0 ? index : -index)),
  ),
);

test('the nth smallest number is the one that sorting finds, and it splits the others', () => {
  fc.assert(
    fc.property(fc.oneof(manyAlike, inBadOrder), fc.nat(), (given, any) => {
      const numbers = Float64Array.from(given);
      const index = any % numbers.length;
      const found = nthSmallest(numbers, index);
      expect(found + 0).toBe(Float64Array.from(given).sort()[index]! + 0);
      expect(numbers.slice(0, index).every((number) => number <= found)).toBe(true);
      expect(numbers.slice(index).every((number) => number >= found)).toBe(true);
      // Both are sorted as numbers: as texts, 0 and -0 would be alike and keep any order.
      expect(numbers.slice().sort()).toEqual(Float64Array.from(given).sort());
    }),
    { numRuns: 500 },
  );
});

test('no numbers have no quantile', () => {
  expect(quantileOf(new Float64Array(), 0.5)).toBeNaN();
});
