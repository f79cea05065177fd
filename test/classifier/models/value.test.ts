import { describe, expect, test } from '@jest/globals';
import { value } from '../../../src/classifier/models/value';
import { blank, explanationOf, tiersOf, unreadable, type Client, type Given } from '../clients';

const client = (profit: Given, growth: Given, strategic: Given = 0): Client => ({
  profit,
  growth,
  strategic,
});
const cutoffs = { profit_cutoff: 100, growth_cutoff: 0.2 };
const values = (clients: readonly Client[], given: Readonly<Record<string, number>> = cutoffs) =>
  tiersOf(value, clients, given);

describe('client value', () => {
  test('each class, and what lies on its edge', () => {
    expect(
      values([
        client(-0.01, 0.9, 1),
        client(-0.01, 0.9, 0),
        client(100, -0.5),
        client(0, 0.2),
        client(99.99, 0.2),
        client(99.99, 0.19),
      ]),
    ).toEqual([
      'strategic-exception',
      'below-zero',
      'most-valuable',
      'most-growable',
      'most-growable',
      'standard',
    ]);
  });

  test('the cut-offs are 80th percentiles over clients without loss: here profit 32 and growth 34 %', () => {
    expect(
      values(
        [
          client(-900, 9),
          client(0, 0.5),
          client(10, 0.1),
          client(20, 0.2),
          client(30, -0.1),
          client(40, 0.3),
          client(-900, 9),
        ],
        {},
      ),
    ).toEqual([
      'below-zero',
      'most-growable',
      'standard',
      'standard',
      'standard',
      'most-valuable',
      'below-zero',
    ]);
  });

  test('nobody grows who does not grow, however low the cut-off', () => {
    expect(
      values([client(50, -0.1), client(50, 0), client(50, 0.01)], { ...cutoffs, growth_cutoff: -0.2 }),
    ).toEqual(['standard', 'standard', 'most-growable']);
  });

  test('where everybody makes a loss there is nothing to compare with, and no need', () => {
    expect(values([client(-1, 0.3), client(-2, 0.1, 1)], {})).toEqual(['below-zero', 'strategic-exception']);
  });

  test('the strategic column may be left out, and a blank in it means no', () => {
    expect(values([{ profit: -5, growth: 0.1 }])).toEqual(['below-zero']);
    expect(values([client(-5, 0.1, blank)])).toEqual(['below-zero']);
  });

  test('growth is wanted only where it decides', () => {
    expect(values([client(-5, blank), client(100, blank), client(50, blank)])).toEqual([
      'below-zero',
      'most-valuable',
      'Unclassified: Growth is blank',
    ]);
  });

  test('a profit that is blank or cannot be read is not guessed', () => {
    expect(values([client(blank, 0.2), client(unreadable, 0.2), client(blank, blank, blank)])).toEqual([
      'Unclassified: Profit is blank',
      'Unclassified: Profit cannot be read',
      '',
    ]);
  });

  test('a profit stated as high is most valuable; one stated as low may be a loss or none', () => {
    expect(values([client(Infinity, 0), client(-Infinity, 0.9)])).toEqual([
      'most-valuable',
      'Unclassified: Profit is given as low, which may be a loss or not: give the number',
    ]);
  });

  test('the explanation tells profit and growth', () => {
    expect(explanationOf(value, client(60, 0.35), cutoffs)).toBe(
      'Most growable: Profit 60 ≥ 0 and < 100; Growth 35% ≥ 20% and > 0% (high)',
    );
    expect(explanationOf(value, client(-3, 0.1, 1), cutoffs, 'zh')).toBe(
      '战略例外：利润 -3 < 0；是否战略客户：是',
    );
  });
});
