import { describe, expect, test } from '@jest/globals';
import { weightedIndex, type IndicatorColumn } from '../../../src/classifier/derive/weighted-index';
import { atOneGo } from '../../../src/classifier/slices';

/** 0 to 20: the 5 % quantile is 1 and the 95 % quantile 19. */
const evenly = Float64Array.from({ length: 21 }, (_, client) => client);
const indicator = (values: Float64Array, more: Partial<IndicatorColumn> = {}): IndicatorColumn => ({
  values,
  weight: 1,
  reversed: false,
  ...more,
});

const indexOf = (indicators: readonly IndicatorColumn[]) =>
  atOneGo(weightedIndex(indicators, new Uint8Array(indicators[0]!.values.length)));

describe('weighted index', () => {
  test('scales from the 5 % quantile to the 95 % quantile, and no further', () => {
    const index = indexOf([indicator(evenly)]);
    expect([index[0], index[1], index[10], index[19], index[20]]).toEqual([0, 0, 50, 100, 100]);
    expect(index[7]).toBeCloseTo(100 / 3, 10);
  });

  test('a reversed indicator is the better the lower it is', () => {
    const index = indexOf([indicator(evenly, { reversed: true })]);
    expect([index[0], index[10], index[20]]).toEqual([100, 50, 0]);
  });

  test('the middle where all are equal, reversed or not', () => {
    const same = Float64Array.of(3, 3);
    expect([...indexOf([indicator(same)])]).toEqual([50, 50]);
    expect([...indexOf([indicator(same, { reversed: true })])]).toEqual([50, 50]);
  });

  test('averages by weights that need not add up to one', () => {
    const both = [indicator(evenly, { weight: 3 }), indicator(evenly, { weight: 1, reversed: true })];
    const index = indexOf(both);
    expect([index[0], index[10], index[20]]).toEqual([25, 50, 75]);
  });
});
