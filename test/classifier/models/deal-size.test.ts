import { describe, expect, test } from '@jest/globals';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { blank, explanationOf, tiersOf, unreadable, type Given } from '../clients';

const cutoffs = { medium_from: 1_000, big_from: 5_000, vip_from: 20_000 };
const sizes = (values: readonly Given[], given: Readonly<Record<string, number>> = cutoffs) =>
  tiersOf(
    dealSize,
    values.map((value) => ({ value })),
    given,
  );

describe('deal size', () => {
  test('each size begins at its cut-off', () => {
    expect(sizes([-50, 999.99, 1_000, 4_999, 5_000, 19_999, 20_000, 1e9])).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'big',
      'big',
      'vip',
      'vip',
    ]);
  });

  test('without cut-offs the 50th, 80th and 95th percentiles part the values given: here 52.5, 81 and 95.25', () => {
    expect(
      sizes(
        [...Array(20).keys()].map((index) => 5 * (index + 1)),
        {},
      ),
    ).toEqual([
      ...Array<string>(10).fill('small'),
      ...Array<string>(6).fill('medium'),
      ...Array<string>(3).fill('big'),
      'vip',
    ]);
  });

  test('the highest size reached decides, also where the cut-offs are out of order', () => {
    expect(sizes([40, 60, 120], { medium_from: 100, big_from: 50, vip_from: 500 })).toEqual([
      'small',
      'big',
      'big',
    ]);
  });

  test('a stated level is above or below every cut-off', () => {
    expect(sizes([Infinity, -Infinity])).toEqual(['vip', 'small']);
  });

  test('a blank is no client, what cannot be read is unclassified', () => {
    expect(sizes([blank, unreadable])).toEqual(['', 'Unclassified: Deal value cannot be read']);
  });

  test('the explanation tells both edges', () => {
    expect(explanationOf(dealSize, { value: 7_500 }, cutoffs)).toBe(
      'Big: Deal value 7,500 ≥ 5,000 and < 20,000',
    );
    expect(explanationOf(dealSize, { value: 300 }, cutoffs, 'zh')).toBe('小客户：客户价值 300 < 1,000（低）');
  });
});
