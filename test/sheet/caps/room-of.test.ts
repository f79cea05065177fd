import { describe, expect, test } from '@jest/globals';
import { asksServiceLevels, isCaps } from '../../../src/sheet/caps';
import { roomOf } from '../../../src/sheet/caps/room-of';

describe('hours are room for as many clients as they suffice for', () => {
  test.each([
    [30, 8, 3],
    [24, 8, 3],
    [23.9, 8, 2],
    [0, 8, 0],
    [7, 8, 0],
    // In binary 0.3 / 0.1 is a little less than 3, and 1.1 / 0.1 than 11.
    [0.3, 0.1, 3],
    [1.1, 0.1, 11],
    [1, 1 / 3, 3],
  ])('%d hours at %d for each client: %d', (there, each, most) => {
    expect(roomOf({ hours: { there, each } }, undefined)).toEqual({ most, hours: { there, each } });
  });

  test('a number typed with the cap comes before that of the service levels; without any, nobody knows', () => {
    expect(roomOf({ hours: { there: 30, each: 10 } }, 8).most).toBe(3);
    expect(roomOf({ hours: { there: 30 } }, 5).most).toBe(6);
    for (const ofLevels of [undefined, NaN, 0, -2])
      expect(roomOf({ hours: { there: 30 } }, ofLevels).most).toBeNaN();
  });
});

test('only whole caps are taken from a workbook', () => {
  const isOfTier = (cap: unknown) => isCaps({ tiers: { vip: cap } });
  expect(
    [{ most: 2 }, { hours: { there: 1.5 } }, { hours: { there: 0, each: 0.5 }, to: 'big' }].map(isOfTier),
  ).toEqual([true, true, true]);
  expect(
    [
      ...[{}, { most: 2, hours: { there: 1 } }, { hours: 3 }, { hours: {} }],
      ...[{ hours: { there: -1 } }, { hours: { there: 1, each: 0 } }, { hours: { there: '1' } }],
    ].filter(isOfTier),
  ).toEqual([]);
});

test('the service levels are asked only for hours without a number for one client', () => {
  expect(asksServiceLevels({ tiers: { vip: { hours: { there: 9 } }, big: { most: 1 } } })).toBe(true);
  expect(asksServiceLevels({ tiers: { vip: { hours: { there: 9, each: 2 } }, big: { most: 1 } } })).toBe(
    false,
  );
  expect(asksServiceLevels(undefined)).toBe(false);
});
