import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policyNumber } from '../../src/classifier/policy-number';

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

describe('a number in a policy cell', () => {
  test.each([
    [0.1 + 0.2, 0.3], // 0.30000000000000004
    [1 / 3, 0.333333333333333],
    [-1 / 3, -0.333333333333334],
    [2 / 3, 0.666666666666666],
    [1234567890123456, 1234567890123450],
    [-1234567890123456, -1234567890123460],
    [1 - 2 ** -53, 0.999999999999999], // 0.9999999999999999 of 16 digits
    [1 + 2 ** -52, 1],
    [-1 - 2 ** -52, -1.00000000000001],
  ])('%p is kept as %p', (value, kept) => {
    expect(policyNumber(value)).toBe(kept);
  });

  test('what Excel holds exactly stays as it is', () => {
    const typed = fc
      .tuple(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: -12, max: 6 }),
      )
      .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
    fc.assert(fc.property(typed, (number) => expect(policyNumber(number)).toBe(number)));
    expect([policyNumber(0), policyNumber(Infinity), policyNumber(NaN)]).toEqual([0, Infinity, NaN]);
  });

  test('it has 15 significant digits at most, and is never above', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const kept = policyNumber(value);
        expect(Number(kept.toPrecision(15))).toBe(kept);
        expect(kept).toBeLessThanOrEqual(value);
        expect(value - kept).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
      }),
    );
  });

  test('so that who reaches a cut-off still reaches it', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (value, cutoff) => {
        if (value >= cutoff) expect(value).toBeGreaterThanOrEqual(policyNumber(cutoff));
        expect(cutoff).toBeGreaterThanOrEqual(policyNumber(cutoff));
      }),
    );
  });
});
