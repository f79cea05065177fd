import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../../src/classifier/decide/classify';
import { rfm } from '../../../src/classifier/models/rfm';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { blank, clientsOf, columnsOf, cutoffsOf, explanationOf, tiersOf } from '../clients';
import { examples } from '../../setup/examples';

/**
 * Clients with all 125 combinations of scores. Each measure has the values 0, 100, 200, 300 and 400, 25 times each.
 * The 20 % quantile is at position 24.8, between the last 0 and the first 100, so 100 exceeds it by more than one and
 * scores 2, and so on up to 400, which scores 5. Scores of recency are reversed.
 */
const all = [1, 2, 3, 4, 5].flatMap((recency) =>
  [1, 2, 3, 4, 5].flatMap((frequency) =>
    [1, 2, 3, 4, 5].map((monetary) => [recency, frequency, monetary] as const),
  ),
);
const clients = all.map(([recency, frequency, monetary]) => ({
  recency: 100 * (5 - recency),
  frequency: 100 * (frequency - 1),
  monetary: 100 * (monetary - 1),
}));
const tiers = tiersOf(rfm, clients);
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

/** The segments in the order of the rules. */
const segments = [
  'champions',
  'potential-loyalist',
  'loyal-customers',
  'promising',
  'new-customers',
  'cant-lose-them',
  'at-risk',
  'need-attention',
  'about-to-sleep',
  'lost',
] as const;
type Range = readonly [lowest: number, highest: number];
type Ranges = readonly [recency: Range, frequency: Range, monetary: Range];
const measures = ['recency', 'frequency', 'monetary'] as const;

const asCutoffs = (ranges: readonly Ranges[]): Record<string, number> =>
  Object.fromEntries(
    segments.flatMap((each, index) =>
      measures.flatMap((measure, at) => [
        [`${each}_${measure}_score_lowest`, ranges[index]![at]![0]],
        [`${each}_${measure}_score_highest`, ranges[index]![at]![1]],
      ]),
    ),
  );

describe('RFM with other ranges', () => {
  const anyRange = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map((two): Range => [Math.min(...two), Math.max(...two)]);
  const anyRanges = fc.tuple(anyRange, anyRange, anyRange);
  const given = new Set<string>(measures);

  test('the first segment in whose ranges all three scores lie, whatever these are', () => {
    fc.assert(
      fc.property(fc.array(anyRanges, { minLength: 10, maxLength: 10 }), (ranges) => {
        const expected = all.map((scores) => {
          for (let index = 0; index < segments.length; index++) {
            if (
              scores.every((score, at) => score >= ranges[index]![at]![0] && score <= ranges[index]![at]![1])
            )
              return segments[index];
          }
          return 'others';
        });
        for (const model of [rfm, rowForm(rfm, given)]) {
          const cutoffs = cutoffsOf(model, clients, asCutoffs(ranges));
          const reported = Array.from(classify(model, columnsOf(clients), cutoffs).tiers);
          expect(reported.map((tier) => rfm.tiers[tier]?.id)).toEqual(expected);
        }
      }),
      { numRuns: examples(50) },
    );
  });

  test('champions from 4 up: on the new edge, inside and outside', () => {
    const from4 = Object.fromEntries(measures.map((measure) => [`champions_${measure}_score_lowest`, 4]));
    const now = tiersOf(rfm, clients, from4);
    const at = (scores: string) => now[all.findIndex((client) => client.join('') === scores)];
    expect(['555', '444', '454', '344', '443'].map(at)).toEqual([
      'champions',
      'champions',
      'champions',
      'potential-loyalist',
      'potential-loyalist',
    ]);
  });

  test('a client of whom one of the three is blank is no segment, also if no range would have her', () => {
    const nobody = asCutoffs(
      segments.map((): Ranges => [
        [5, 5],
        [5, 5],
        [5, 5],
      ]),
    );
    for (const model of [rfm, rowForm(rfm, given)]) {
      const reported = tiersOf(model, [...clients, { recency: 400, frequency: 0, monetary: blank }], nobody);
      expect(reported.at(-1)).toBe('Unclassified: Monetary value is blank');
    }
  });

  test('the reason says where the range begins now', () => {
    const edges = Object.fromEntries(
      measures.flatMap((measure) => [2, 3, 4, 5].map((score) => [`${measure}_score_${score}`, 100 * score])),
    );
    const inRows = rowForm(rfm, given);
    const reported = (more: Record<string, number>) =>
      explanationOf(inRows, { recency: 199, frequency: 500, monetary: 450 }, { ...edges, ...more });
    expect(reported({})).toBe(
      'Potential Loyalist: Recency 199 < 400 (low); Frequency 500 ≥ 300 (high); Monetary value 450 ≥ 200 (high)',
    );
    expect(reported({ champions_monetary_score_lowest: 4 })).toBe(
      'Champions: Recency 199 < 200 (low); Frequency 500 ≥ 500 (high); Monetary value 450 ≥ 400 (high)',
    );
    expect(reported({ champions_monetary_score_lowest: 4, champions_monetary_score_highest: 4 })).toBe(
      'Champions: Recency 199 < 200 (low); Frequency 500 ≥ 500 (high); Monetary value 450 ≥ 400 and < 500',
    );
  });
});
