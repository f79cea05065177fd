import { describe, expect, test } from '@jest/globals';
import { satisfaction } from '../../../src/classifier/models/satisfaction';
import { blank, clientsOf, tiersOf, type Given } from '../clients';

const levels = (columns: Readonly<Record<string, readonly Given[]>>) =>
  tiersOf(satisfaction, clientsOf(columns));

/**
 * 21 clients from 0 to 100 in steps of 5. The 5 % and 95 % quantiles are 5 and 95, so x scales to 100 (x - 5) / 90.
 */
const evenly = Array.from({ length: 21 }, (_, client) => 5 * client);
const reversed = [...evenly].reverse();
const good = { reputation: evenly, awareness: evenly, repurchase: evenly.map((x) => x / 100) };
const at = (tiers: readonly string[], value: number) => tiers[value / 5];

describe('satisfaction', () => {
  test('the levels are parted at 80, 60 and 40 of the index', () => {
    const tiers = levels(good);
    // 75 scales to 77.8 and 80 to 83.3; 55 to 55.6 and 60 to 61.1; 40 to 38.9 and 45 to 44.4.
    expect([80, 75, 60, 55, 45, 40].map((value) => at(tiers, value))).toEqual([
      'very-satisfied',
      'satisfied',
      'satisfied',
      'neutral',
      'neutral',
      'dissatisfied',
    ]);
  });

  test('an index equal to a level is of that level', () => {
    // With as many clients at 100 as at 0, these are the quantiles; four of five indicators at 100 give 80.
    const half = (first: number, second: number) =>
      Array.from({ length: 10 }, (_, row) => (row < 5 ? first : second));
    const tiers = levels({
      reputation: half(9, 1),
      awareness: half(9, 1),
      repurchase: half(0.9, 0.1),
      complaints: half(0.1, 0.9),
      ticket: half(1, 9),
    });
    expect([tiers[0], tiers[9]]).toEqual(['very-satisfied', 'dissatisfied']);
  });

  test('fewer complaints and less sensitivity to price are better', () => {
    const tiers = levels({ ...good, complaints: reversed, price_sensitivity: reversed });
    expect(tiers).toEqual(levels(good));
  });

  test('an indicator that is the same for all counts as the middle', () => {
    const same = evenly.map(() => 7);
    // A client at 100 in two indicators and at 50 in the third has an index of 83.3; with two of each, of 75.
    const three = levels({ reputation: evenly, awareness: evenly, ticket: same });
    const four = levels({
      reputation: evenly,
      awareness: evenly,
      ticket: same,
      complaints: same,
    });
    expect([at(three, 100), at(four, 100)]).toEqual(['very-satisfied', 'satisfied']);
  });

  test('at least three indicators are needed, whichever they are', () => {
    const reason = 'Unclassified: at least three indicators are needed';
    const two = levels({ complaints: evenly, ticket: evenly });
    expect(new Set(two)).toEqual(new Set([reason]));
    expect(levels({ complaints: evenly, ticket: evenly, awareness: evenly })).not.toContain(reason);
  });

  test('a blank in an indicator that is given is told, and so is a level where a number is needed', () => {
    const gap = levels({ ...good, awareness: [blank, ...evenly.slice(1)] });
    expect(gap[0]).toBe('Unclassified: Awareness is blank');
    const word = levels({ ...good, awareness: [Infinity, ...evenly.slice(1)] });
    expect(word[0]).toBe('Unclassified: Awareness cannot be read');
  });
});
