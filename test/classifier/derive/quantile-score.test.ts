import { expect, test } from '@jest/globals';
import { quantileScore } from '../../../src/classifier/derive/quantile-score';

/** Returns the scores of clients who are all known. */
const scoresOf = (numbers: readonly number[], best: 'high' | 'low') => [
  ...quantileScore(Float64Array.from(numbers), Float64Array.from(numbers), best),
];

const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

test('edges are the quintiles of type 7, plus one', () => {
  // The quantiles of ten numbers are at positions 1.8, 3.6, 5.4 and 7.2 from 0: 28, 46, 64, 82; the edges 29, 47, 65,
  // 83.
  expect(scoresOf(ten, 'high')).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test('where low is best the scores are turned round', () => {
  expect(scoresOf(ten, 'low')).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});

test('a number has the score whose edge it reaches, not only exceeds', () => {
  // The 20 % quantile of 0, 10, 11, 20, 30, 40 is 10 itself and its edge 11; the other edges are 12, 21 and 31.
  expect(scoresOf([0, 10, 11, 20, 30, 40], 'high')).toEqual([1, 1, 2, 3, 4, 5]);
});

test('equal numbers all score lowest, as none is one above the quantile', () => {
  expect(scoresOf([7, 7, 7], 'high')).toEqual([1, 1, 1]);
});
