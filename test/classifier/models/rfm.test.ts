import { describe, expect, test } from '@jest/globals';
import { rfm } from '../../../src/classifier/models/rfm';
import { blank, clientsOf, tiersOf } from '../clients';

/**
 * Clients of all 125 combinations of scores. In each measure the values are 0, 100, 200, 300 and 400, 25 times each: the
 * 20 % quantile lies at place 24.8, between the last 0 and the first 100, so that 100 is above it plus one and scores 2,
 * and so on up to 400, which scores 5; recency is turned round.
 */
const all = [1, 2, 3, 4, 5].flatMap((recency) =>
  [1, 2, 3, 4, 5].flatMap((frequency) =>
    [1, 2, 3, 4, 5].map((monetary) => [recency, frequency, monetary] as const),
  ),
);
const tiers = tiersOf(
  rfm,
  all.map(([recency, frequency, monetary]) => ({
    recency: 100 * (5 - recency),
    frequency: 100 * (frequency - 1),
    monetary: 100 * (monetary - 1),
  })),
);
const segment = (scores: string) => tiers[all.findIndex((client) => client.join('') === scores)];

describe('RFM', () => {
  test.each([
    ['555', 'champions'],
    ['554', 'potential-loyalist'],
    ['332', 'potential-loyalist'],
    ['422', 'loyal-customers'],
    ['234', 'loyal-customers'],
    ['325', 'promising'],
    ['413', 'promising'],
    ['511', 'new-customers'],
    ['431', 'new-customers'],
    ['235', 'cant-lose-them'],
    ['144', 'cant-lose-them'],
    ['124', 'at-risk'],
    ['255', 'at-risk'],
    ['153', 'need-attention'],
    ['253', 'need-attention'],
    ['311', 'about-to-sleep'],
    ['214', 'about-to-sleep'],
    ['111', 'lost'],
    ['152', 'lost'],
    ['215', 'others'],
    ['551', 'others'],
  ])('scores %s are %s', (scores, expected) => {
    expect(segment(scores)).toBe(expected);
  });

  test('a client of whom one of the three is blank is no segment', () => {
    expect(
      tiersOf(
        rfm,
        clientsOf({
          recency: [400, blank, 400, 5],
          frequency: [blank, 9, 1, 30],
          monetary: [1, 900, blank, 5_000],
        }),
      ).slice(0, 3),
    ).toEqual([
      'Unclassified: Frequency is blank',
      'Unclassified: Recency is blank',
      'Unclassified: Monetary value is blank',
    ]);
  });
});
