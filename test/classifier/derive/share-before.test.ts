import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareBefore } from '../../../src/classifier/derive/share-before';
import { atOneGo } from '../../../src/classifier/slices';

const before = (...numbers: number[]) => [
  ...atOneGo(shareBefore(Float64Array.from(numbers), Float64Array.from(numbers))),
];

test('the share of the total that larger clients hold together', () => {
  // The total is 100: larger ones than 50 hold nothing, than 30 50, than 20 80.
  expect(before(30, 50, 20)).toEqual([0.5, 0, 0.8]);
});

test('equal clients have the same before them, and count all of them for those who follow', () => {
  // The total is 200: larger ones hold 80 before both of 40, 160 before both of 20.
  expect(before(40, 20, 80, 40, 20)).toEqual([0.4, 0.8, 0, 0.4, 0.8]);
});

test('losses and zeros are no part of the total and have all of it before them', () => {
  expect(before(60, -50, 0, 40)).toEqual([0, 1, 1, 0.6]);
  expect(before(0, -1)).toEqual([1, 1]);
  expect(before()).toEqual([]);
});

test('the order of the clients does not matter, not even in the last digit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 40 }), (numbers) => {
      expect(before(...[...numbers].reverse())).toEqual(before(...numbers).reverse());
    }),
  );
});

test('is the sum of all larger numbers over the total, however large, small or alike the numbers are', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 9 }),
    fc.constantFrom(5e-324, 1e-320, 1e-300, 1e300, 1e6, 1e6 + 1),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const descending = numbers.filter((each) => each > 0).sort((a, b) => b - a);
      const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 0);
      const expected = numbers.map((own) =>
        own > 0 ? sum(descending.filter((each) => each > own)) / sum(descending) : 1,
      );
      expect(before(...numbers)).toEqual(expected);
    }),
  );
});
