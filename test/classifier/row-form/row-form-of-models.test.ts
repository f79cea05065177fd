import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../src/classifier/decide/classify';
import { abc } from '../../../src/classifier/models/abc';
import { rfm } from '../../../src/classifier/models/rfm';
import { satisfaction } from '../../../src/classifier/models/satisfaction';
import { resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { clientsOf, columnsOf, type Client } from '../clients';
import { drawn, tiersAlone, numbersOf, ten } from './drawn-alone';

/** The 5 % and 95 % quantiles are 5 and 95, so x scales to 100 (x - 5) / 90. */
const evenly = Array.from({ length: 21 }, (_, client) => 5 * client);

describe('ABC', () => {
  // Profits larger than 50, 30, 15 and 5 hold 0, 50, 80 and 95 % of the total: A ends with 30, B with 15.
  const profits = [15, 50, 5, 30].map((profit) => ({ profit }));

  test('the shares become the least profits within them', () => {
    expect(numbersOf(abc, profits)).toEqual({ b_share: 15, a_share: 30 });
  });

  test('a client alone is parted by them', () => {
    const alone = [30, 29.99, 15, 14.99, 0, -3].map((profit) => ({ profit }));
    expect(tiersAlone(abc, profits, alone)).toEqual(['platinum', 'plum', 'plum', 'basic', 'basic', 'basic']);
  });

  test('where strategic clients are marked, only they are B', () => {
    const marked = profits.map(({ profit }) => ({ profit, strategic: 0 }));
    const alone: Client[] = [
      { profit: 30, strategic: 0 },
      { profit: 29, strategic: 0 },
      { profit: 29, strategic: 1 },
      { profit: -3, strategic: 1 },
    ];
    expect(tiersAlone(abc, marked, alone)).toEqual(['platinum', 'basic', 'plum', 'plum']);
  });

  test('another share is another number', () => {
    const inRows = rowForm(abc, new Set(['profit']));
    const rules = { a_share: { kind: 'shareOfTotal', share: 0.5 } } as const;
    const [, a] = resolveCutoffs(inRows, columnsOf(profits), rules);
    expect(a).toMatchObject({ id: 'a_share', value: 50 });
  });
});

describe('RFM', () => {
  const clients = clientsOf({ recency: ten, frequency: ten, monetary: ten });

  test('the edges of the scores become cut-offs', () => {
    const edges = (score: string) => ({
      [`${score}_2`]: 29,
      [`${score}_3`]: 47,
      [`${score}_4`]: 65,
      [`${score}_5`]: 83,
    });
    const drawnNumbers = Object.entries(numbersOf(rfm, clients)).filter(
      ([id]) => !/_(lowest|highest)$/.test(id),
    );
    expect(Object.fromEntries(drawnNumbers)).toEqual({
      ...edges('recency_score'),
      ...edges('frequency_score'),
      ...edges('monetary_score'),
    });
  });

  test.each([
    // Recency, frequency, monetary value; the scores; the segment.
    [[28, 83, 83], '555', 'champions'],
    [[29, 83, 83], '455', 'potential-loyalist'],
    [[28, 82, 83], '545', 'potential-loyalist'],
    [[82, 29, 29], '222', 'loyal-customers'],
    [[83, 29, 29], '122', 'lost'],
    [[28, 28, 28], '511', 'new-customers'],
  ])('a client alone of %p scores %s', ([recency, frequency, monetary], _, segment) => {
    const alone = { recency: recency!, frequency: frequency!, monetary: monetary! };
    expect(tiersAlone(rfm, clients, [alone])).toEqual([segment]);
  });
});

describe('satisfaction', () => {
  const clients = clientsOf({
    reputation: evenly,
    repurchase: evenly.map((x) => x / 100),
    complaints: evenly.map((x) => x / 100),
  });
  /** Returns a client whose indicators are all equally good; fewer complaints are better. */
  const worth = (x: number): Client => ({ reputation: x, repurchase: x / 100, complaints: (100 - x) / 100 });

  test('the ends of the scales become cut-offs, of those indicators that are given', () => {
    const numbers = numbersOf(satisfaction, clients);
    expect(Object.keys(numbers).filter((id) => id.startsWith('index_'))).toHaveLength(9);
    expect(numbers).toMatchObject({
      index_reputation_lo: 5,
      index_reputation_hi: 95,
      index_reputation_weight: 1,
      index_complaints_weight: 1,
    });
    expect(numbers['index_complaints_hi']).toBeCloseTo(0.95, 12);
  });

  test('a client alone is parted at 80, 60 and 40', () => {
    // 77, 59 and 41 scale to 80, 60 and 40.
    const alone = [77, 76.99, 59, 58.99, 41, 40.99].map(worth);
    expect(tiersAlone(satisfaction, clients, alone)).toEqual([
      'very-satisfied',
      'satisfied',
      'satisfied',
      'neutral',
      'neutral',
      'dissatisfied',
    ]);
  });

  test('the scales are drawn only over those of whom all indicators are numbers', () => {
    const others = [{ ...worth(50), reputation: 5_000, repurchase: Infinity }];
    expect(numbersOf(satisfaction, [...clients, ...others])).toEqual(numbersOf(satisfaction, clients));
  });

  test('weights may be other than equal', () => {
    const { inRows, cutoffs } = drawn(satisfaction, clients);
    const weighted = {
      ...cutoffs,
      index_repurchase_weight: Float64Array.of(0),
      index_complaints_weight: Float64Array.of(3),
    };
    // Scaled to 100, 0 and 0: (1 x 100 + 0 x 0 + 3 x 0) / 4 = 25; scaled to 0, 0 and 100: 75.
    const alone = columnsOf([
      { reputation: 99, repurchase: 0, complaints: 1 },
      { reputation: 0, repurchase: 0, complaints: 0 },
    ]);
    const { tiers } = classify(inRows, alone, weighted);
    expect(Array.from(tiers, (tier) => inRows.tiers[tier]!.id)).toEqual(['dissatisfied', 'satisfied']);
  });

  test('scales and weights are not said to part nobody', () => {
    const { resolved } = drawn(satisfaction, clients);
    expect(resolved.filter(({ id, splitsNobody }) => splitsNobody && id.startsWith('index_'))).toEqual([]);
  });

  test('fewer than three indicators decide nothing', () => {
    const two = clientsOf({ reputation: evenly, complaints: evenly });
    expect(tiersAlone(satisfaction, two, [{ reputation: 99, complaints: 0 }])).toEqual(['unclassified']);
  });
});
