import { describe, expect, test } from '@jest/globals';
import { explainer } from '../../../src/classifier/explain/explain';
import { abc } from '../../../src/classifier/models/abc';
import { blank, columnsOf, cutoffsOf, tiersOf, unreadable, type Client, type Given } from '../clients';

const letter: Readonly<Record<string, string>> = { platinum: 'A', plum: 'B', basic: 'C' };
const classes = (clients: readonly Client[], given: Readonly<Record<string, number>> = {}) =>
  tiersOf(abc, clients, given).map((tier) => letter[tier] ?? tier);
const byProfit = (...profits: Given[]) => classes(profits.map((profit) => ({ profit })));
const flagged = (...clients: (readonly [profit: Given, strategic: Given])[]) =>
  classes(clients.map(([profit, strategic]) => ({ profit, strategic })));

describe('ABC by profit alone', () => {
  test('A while larger clients have less than 80 %, B while less than 95 %: a share equal to the line is beyond it', () => {
    expect(byProfit(50, 30, 15, 5)).toEqual(['A', 'A', 'B', 'C']);
  });

  test('the client who crosses the line is A', () => {
    expect(byProfit(79, 19, 2)).toEqual(['A', 'A', 'C']);
  });

  test('equal profits get the same class, wherever the line falls among them', () => {
    expect(byProfit(70, 10, 10, 10)).toEqual(['A', 'A', 'A', 'A']);
    expect(byProfit(5, 80, 5, 5, 5)).toEqual(['B', 'A', 'B', 'B', 'B']);
  });

  test('losses neither lessen the total nor become A, and zero is no profit', () => {
    expect(byProfit(100, 0, -500)).toEqual(['A', 'C', 'C']);
    expect(byProfit(-1, -2)).toEqual(['C', 'C']);
    expect(classes([{ profit: 100 }, { profit: -5 }], { a_share: 1.5 })).toEqual(['A', 'C']);
  });

  test('a client alone is A', () => {
    expect(byProfit(0.01)).toEqual(['A']);
  });

  test('the lines can be given', () => {
    const profits = [50, 30, 15, 5].map((profit) => ({ profit }));
    expect(classes(profits, { a_share: 0.5, b_share: 0.8 })).toEqual(['A', 'B', 'C', 'C']);
  });

  test('those without a readable profit take no part', () => {
    expect(byProfit(50, blank, 30, unreadable, 15, 5)).toEqual([
      'A',
      '',
      'A',
      'Unclassified: Profit cannot be read',
      'B',
      'C',
    ]);
  });

  test('a profit in words has no share of the total', () => {
    expect(byProfit(-Infinity)).toEqual([
      'Unclassified: Profit is given as low, which may be a loss or not: give the number',
    ]);
    expect(byProfit(Infinity, 10)).toEqual([expect.stringMatching(/^Unclassified: Profit /), 'A']);
  });
});

describe('ABC with strategic clients marked', () => {
  test('B is who is marked and not A; the rest is C, however near the line', () => {
    expect(flagged([50, 0], [30, 1], [15, 0], [5, 1])).toEqual(['A', 'A', 'C', 'B']);
  });

  test('a marked client may be B at a loss', () => {
    expect(flagged([100, blank], [-20, 1], [0, 1], [-20, 0])).toEqual(['A', 'B', 'B', 'C']);
  });

  test('a column that marks nobody still leaves nobody B', () => {
    expect(flagged([50, blank], [30, blank], [15, blank], [5, blank])).toEqual(['A', 'A', 'C', 'C']);
  });

  test('a marked client without profit cannot be told from A', () => {
    expect(flagged([100, 0], [blank, 1])).toEqual(['A', 'Unclassified: Profit is blank']);
  });
});

test('the explanation tells the share of larger clients, and whether strategic clients were marked', () => {
  const sentences = (clients: readonly Client[]) => {
    const sentence = explainer(abc, columnsOf(clients), cutoffsOf(abc, clients), 'en');
    return clients.map((_, row) => sentence(row));
  };
  expect(sentences([{ profit: 50 }, { profit: 30 }, { profit: 20 }, { profit: -4 }])).toEqual([
    'A Platinum: Profit 50 > 0; Share of profit earned by larger clients 0% < 80% (low)',
    'A Platinum: Profit 30 > 0; Share of profit earned by larger clients 50% < 80% (low)',
    'B Plum: Share of profit earned by larger clients 80% ≥ 80% and < 95%',
    'C Basic: Profit -4 ≤ 0',
  ]);
  expect(
    sentences([
      { profit: 90, strategic: 0 },
      { profit: 10, strategic: 0 },
    ])[1],
  ).toBe(
    'C Basic: Share of profit earned by larger clients 90% ≥ 80% (high); Strategic: no; Strategic clients marked: yes',
  );
});
