import { describe, expect, test } from '@jest/globals';
import { explainer } from '../../../src/classifier/explain/explain';
import { selection } from '../../../src/classifier/models/selection';
import { blank, columnsOf, cutoffsOf, explanationOf, tiersOf, type Client, type Given } from '../clients';

const client = (profit: Given, growth: Given, referrals: Given): Client => ({ profit, growth, referrals });
const cutoffs = { profit_cutoff: 100, growth_cutoff: 0.2 };
const actions = (clients: readonly Client[], given: Readonly<Record<string, number>> = cutoffs) =>
  tiersOf(selection, clients, given);

describe('client selection', () => {
  test('each action, and what lies on its edge', () => {
    expect(
      actions([
        client(-0.01, 0.9, 5),
        client(0, 0, 1),
        client(100, 0, 0),
        client(0, 0.2, 0),
        client(99, 0.19, 0),
        client(99, -0.5, 0),
      ]),
    ).toEqual(['loss-making', 'referrer', 'retain', 'develop', 'maintain', 'maintain']);
  });

  test('a referrer comes before who is retained or developed', () => {
    expect(actions([client(500, 0.9, 1), client(500, 0.9, 0)])).toEqual(['referrer', 'retain']);
  });

  test('nobody grows who does not grow, however low the cut-off', () => {
    expect(actions([client(50, 0, 0)], { ...cutoffs, growth_cutoff: -1 })).toEqual(['maintain']);
  });

  test('the cut-offs are 80th percentiles over clients without loss: here profit 32 and growth 34 %', () => {
    const clients = [
      client(-900, 9, 0),
      client(0, 0.5, 0),
      client(10, 0.1, 0),
      client(20, 0.2, 0),
      client(30, -0.1, 0),
      client(40, 0.3, 0),
      client(-900, 9, 0),
    ];
    expect(actions(clients, {})).toEqual([
      'loss-making',
      'develop',
      'maintain',
      'maintain',
      'maintain',
      'retain',
      'loss-making',
    ]);
  });

  test('a blank is wanted only where it decides', () => {
    expect(
      actions([
        client(-5, blank, blank),
        client(5, blank, 2),
        client(500, blank, 0),
        client(5, blank, 0),
        client(500, 0.5, blank),
        client(blank, 0.5, 2),
        client(blank, blank, blank),
      ]),
    ).toEqual([
      'loss-making',
      'referrer',
      'retain',
      'Unclassified: Growth is blank',
      'Unclassified: Referrals is blank',
      'Unclassified: Profit is blank',
      '',
    ]);
  });

  test('a profit stated as low may be a loss or none', () => {
    expect(actions([client(-Infinity, 0.5, 2)])).toEqual([
      'Unclassified: Profit is given as low, which may be a loss or not: give the number',
    ]);
  });
});

describe('all that hold', () => {
  const sentence = (given: Client, language: 'en' | 'zh' = 'en') =>
    explanationOf(selection, given, cutoffs, language);

  test('are told beside the tier, in the order of the rules', () => {
    expect(sentence(client(500, 0.9, 3))).toBe('Referrer: Referrals 3 ≥ 1; also Retain, Develop');
    expect(sentence(client(-1, 0.9, 3))).toBe('Loss-making: Profit -1 < 0; also Referrer');
    expect(sentence(client(500, 0.9, 0), 'zh')).toBe('应保留：利润 500 ≥ 100（高）；也属于应发展');
  });

  test('are not told where nothing else holds or is known', () => {
    expect(sentence(client(500, 0.1, 0))).toBe('Retain: Profit 500 ≥ 100 (high)');
    expect(sentence(client(500, blank, 1))).toBe('Referrer: Referrals 1 ≥ 1; also Retain');
    expect(sentence(client(50, 0.1, 0))).toBe(
      'Maintain: Profit 50 ≥ 0 and < 100; Referrals 0 < 1; Growth 10% < 20% (low)',
    );
  });

  test('do not hang on cut-offs that nobody is there to draw', () => {
    const losses = [client(-5, 0.3, 0), client(-9, 0.1, 2)];
    const explain = explainer(selection, columnsOf(losses), cutoffsOf(selection, losses), 'en');
    expect([explain(0), explain(1)]).toEqual([
      'Loss-making: Profit -5 < 0',
      'Loss-making: Profit -9 < 0; also Referrer',
    ]);
  });
});
