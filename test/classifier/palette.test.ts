import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { palette } from '../../src/classifier/palette';
import { unclassifiedColor } from '../../src/classifier/unclassified';
import { appearance, ciede2000, contrast, visions } from './color-vision';

/** Cells that are far from each other must differ clearly: 1 is only just noticed side by side. */
const farEnough = 8;

/** Returns the pairs of fills that differ less than that. */
const tooClose = (fills: readonly string[]) =>
  Object.entries(visions).flatMap(([vision, matrix]) =>
    fills.flatMap((a, index) =>
      fills.slice(index + 1).flatMap((b) => {
        const difference = ciede2000(appearance(a, matrix), appearance(b, matrix));
        return difference < farEnough ? [`${a} and ${b}, ${vision}: ${difference.toFixed(1)}`] : [];
      }),
    ),
  );

test('the difference of colours is CIEDE2000 (pairs published by Sharma, Wu and Dalal, 2005)', () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe('the colours of tiers', () => {
  test.each(catalogue)('those of $id are told apart by everyone, and from a plain cell', ({ tiers }) => {
    expect(tooClose([...tiers.map(({ color }) => color.fill), '#FFFFFF'])).toEqual([]);
  });

  test.each(catalogue)('those of $id are told from Unclassified', ({ tiers }) => {
    expect(tooClose([...tiers.map(({ color }) => color.fill), unclassifiedColor.fill])).toEqual([]);
  });

  test('any two of the palette may stand in one model', () => {
    expect(tooClose(Object.values(palette).map(({ fill }) => fill))).toEqual([]);
  });

  test('the text on a fill has a contrast of 4.5:1 or better (WCAG 2.1)', () => {
    for (const { fill, text } of Object.values(palette)) {
      expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { color } of catalogue.flatMap(({ tiers }) => tiers)) {
      expect(contrast(color.fill, color.text)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
