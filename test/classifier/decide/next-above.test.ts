import { expect, test } from '@jest/globals';
import { nextAbove } from '../../../src/classifier/decide/next-above';

test.each([
  [0, 5e-324],
  [-0, 5e-324],
  [1, 1 + Number.EPSILON],
  [-1, -1 + Number.EPSILON / 2],
  [-5e-324, -0],
  [-Infinity, -Number.MAX_VALUE],
  [Number.MAX_VALUE, Infinity],
  [Infinity, NaN],
])('the next number above %d is %d', (number, next) => {
  expect(nextAbove(number)).toBe(next);
});
