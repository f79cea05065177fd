import { describe, expect, test } from '@jest/globals';
import { axisFor } from '../../../src/summary/map/map-axis';

const axis = (cutoff: number, numbers: readonly number[]) => axisFor({ cutoff }, Float64Array.from(numbers));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an axis of the map', () => {
  test('goes from below the least to above the largest number, in round steps', () => {
    expect(axis(54, [12, 54, 97])).toEqual({
      min: 0,
      max: 100,
      step: 20,
      isLog: false,
      crossing: 54,
      isAtEdge: false,
    });
    expect(axis(0.02, [-0.13, 0.02, 0.31])).toMatchObject({ min: -0.2, max: 0.4, step: 0.1 });
    expect(axis(1010, [1000, 1010, 1020])).toMatchObject({ min: 1000, max: 1020, step: 5 });
  });

  test('is logarithmic if half of the numbers would stand in a corner: median 648, largest 279,489', () => {
    expect(axis(648, [90, 400, 648, 1500, 279_489])).toEqual({
      min: 10,
      max: 1_000_000,
      isLog: true,
      crossing: 648,
      isAtEdge: false,
    });
  });

  test('ends at the 99th percentile instead if there are numbers without a logarithm', () => {
    // The 99th percentile of 0, 1, ..., 199 and 1,000,000 lies at 198 (PERCENTILE.INC).
    expect(axis(100, [0, -1, -2, ...upTo(199), 1_000_000])).toMatchObject({ isLog: false, max: 200 });
    // One in two hundred without a logarithm is left outside.
    expect(axis(100, [0, ...upTo(199), 1_000_000])).toMatchObject({ isLog: true, min: 1, max: 1_000_000 });
  });

  test('reaches as far as a cut-off that parts few', () => {
    const { max, crossing } = axis(500_000, [0, -1, -2, ...upTo(199), 1_000_000]);
    expect(max).toBeGreaterThanOrEqual(500_000);
    expect(crossing).toBe(500_000);
  });

  test('is crossed at its edge if the cut-off parts nobody', () => {
    expect(axis(5, [5, 20, 40])).toMatchObject({ isAtEdge: true, crossing: 0 });
    expect(axis(900, [5, 20, 40])).toMatchObject({ isAtEdge: true, crossing: 40, max: 40 });
    // 40 is reached by one client.
    expect(axis(40, [5, 20, 40])).toMatchObject({ isAtEdge: false, crossing: 40 });
  });

  test('of a single number has room around it', () => {
    for (const number of [0, 7, -7, 0.3]) {
      const { min, max } = axis(number, [number]);
      expect(max).toBeGreaterThan(min);
      expect(min).toBeLessThanOrEqual(number);
      expect(max).toBeGreaterThanOrEqual(number);
    }
  });
});
