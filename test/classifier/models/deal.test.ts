import { describe, expect, test } from '@jest/globals';
import { deal } from '../../../src/classifier/models/deal';
import { dealLikelihood } from '../../../src/classifier/models/deal-likelihood';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { blank, explanationOf, tiersOf, unreadable, type Client, type Given } from '../clients';

const cutoffs = { medium_from: 1_000, big_from: 5_000, vip_from: 20_000 };
const client = (closed: Given, value: Given, likelihood: Given): Client => ({ closed, value, likelihood });
const deals = (...clients: Client[]) => tiersOf(deal, clients, cutoffs);

describe('deals closed and open', () => {
  test('who has closed has a size, whatever the likelihood', () => {
    expect(
      deals(client(1, 500, 1), client(1, 1_000, 0), client(1, 5_000, blank), client(1, 20_000, blank)),
    ).toEqual(['small', 'medium', 'big', 'vip']);
  });

  test('who has not closed has a grade, whatever the value', () => {
    expect(
      deals(client(0, 99_999, 0.8), client(0, blank, 0.5), client(0, blank, 0.2), client(0, 1, 0.1)),
    ).toEqual(['grade-a', 'grade-b', 'grade-c', 'grade-d']);
  });

  test('a blank in closed means not closed; with all blank it is no client', () => {
    expect(deals(client(blank, 99_999, 0.9), client(blank, blank, blank))).toEqual(['grade-a', '']);
  });

  test('the measure that counts must be known', () => {
    expect(deals(client(1, blank, 0.9), client(0, 99_999, blank), client(unreadable, 1, 1))).toEqual([
      'Unclassified: Deal value is blank',
      'Unclassified: Likelihood is blank',
      'Unclassified: Closed cannot be read',
    ]);
  });

  test('its tiers and cut-offs are those of size and likelihood', () => {
    expect(new Set(deal.tiers)).toEqual(new Set([...dealSize.tiers, ...dealLikelihood.tiers]));
    expect(deal.tiers.every((tier) => [...dealSize.tiers, ...dealLikelihood.tiers].includes(tier))).toBe(
      true,
    );
    expect(deal.cutoffs.map(({ id }) => id)).toEqual([
      'medium_from',
      'big_from',
      'vip_from',
      'a_from',
      'b_from',
      'c_from',
    ]);
  });

  test('the explanation begins with whether the deal is closed', () => {
    expect(explanationOf(deal, client(1, 6_000, blank), cutoffs)).toBe(
      'Big: Closed: yes; Deal value 6,000 ≥ 5,000 and < 20,000',
    );
    expect(explanationOf(deal, client(blank, 6_000, 0.1), cutoffs)).toBe(
      'Grade D: Closed: no; Likelihood 10% < 20% (low)',
    );
  });
});
