import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numbersAt, quantileOf } from '../../../src/classifier/statistics/quantile';
import { examples } from '../../setup/examples';

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

const manyAlike = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    minLength: 1,
    maxLength: 200,
  },
);
/** Most numbers are close together beside one that is far away, and one in some is the same as others. */
const long = fc
  .record({
    far: fc.double({ noNaN: true, noDefaultInfinity: true }),
    length: fc.integer({ min: 5_000, max: 30_000 }),
    different: fc.integer({ min: 1, max: 30_000 }),
  })
  .map(({ far, length, different }) => [
    far,
    ...Array.from({ length }, (_, index) => ((index * 7_919) % length) % different),
  ]);
/** One number in so many is far above or below the others: just those that an even sample of 2,048 takes. */
const periodic = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.constantFrom(1e6, -1e6))
  .map(([period, far]) =>
    Array.from(
      { length: 2_048 * period },
      (_, index) => (index % period === period >> 1 ? far : 0) + (index % 1_000),
    ),
  );
const extremes = fc.array(
  fc.constantFrom(-Number.MAX_VALUE, -1, -5e-324, 0, 5e-324, 1e-320, 1, Number.MAX_VALUE),
  {
    minLength: 1,
  },
);

test('the nth smallest number is the one that sorting finds, and the numbers stay as they are', () => {
  fc.assert(
    fc.property(fc.oneof(manyAlike, long, periodic, extremes), fc.nat(), (given, any) => {
      const numbers = Float64Array.from(given);
      const last = numbers.length - 1;
      const ascending = Float64Array.from(given).sort();
      for (const place of [any % numbers.length, last, 0, numbers.length >> 1]) {
        const places = [place, Math.min(place + 1, last)];
        expect(numbersAt(numbers, places).map((number) => number + 0)).toEqual(
          places.map((each) => ascending[each]! + 0),
        );
      }
      expect(numbersAt(numbers, [last, 0]).map((number) => number + 0)).toEqual(
        [ascending[last]!, ascending[0]!].map((number) => number + 0),
      );
      expect(numbers).toEqual(Float64Array.from(given));
    }),
    { numRuns: examples(200) },
  );
});

test('no numbers have no quantile', () => {
  expect(quantileOf(new Float64Array(), 0.5)).toBeNaN();
});
