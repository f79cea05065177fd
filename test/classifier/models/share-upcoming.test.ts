import { describe, expect, test } from '@jest/globals';
import { shareUpcoming } from '../../../src/classifier/models/share-upcoming';
import { blank, explanationOf, tiersOf, unreadable, type Client, type Given } from '../clients';

const client = (share: Given, upcoming: Given): Client => ({ share, upcoming });
const places = (clients: readonly Client[], given: Readonly<Record<string, number>> = {}) =>
  tiersOf(shareUpcoming, clients, given);

describe('share and upcoming purchase', () => {
  test('the four corners, parted by the medians: here 50 % and 250', () => {
    expect(places([client(0.9, 400), client(0.8, 100), client(0.2, 300), client(0.1, 200)])).toEqual([
      'key-account',
      'hold-or-win',
      'grow-share',
      'win-or-release',
    ]);
  });

  test('equal to the cut-off is high', () => {
    const given = { share_cutoff: 0.35, upcoming_cutoff: 1_000 };
    expect(places([client(0.35, 1_000), client(0.35, 999), client(0.349, 1_000)], given)).toEqual([
      'key-account',
      'hold-or-win',
      'grow-share',
    ]);
  });

  test('levels stated in words', () => {
    expect(places([client(Infinity, -Infinity), client(-Infinity, Infinity)])).toEqual([
      'hold-or-win',
      'grow-share',
    ]);
  });

  test('both measures are wanted: a blank share is not taken for none', () => {
    const others = [client(0.5, 100)];
    expect(
      places([
        client(blank, 100),
        client(0.5, blank),
        client(unreadable, 100),
        client(blank, blank),
        ...others,
      ]),
    ).toEqual([
      'Unclassified: Share of wallet is blank',
      'Unclassified: Upcoming purchase is blank',
      'Unclassified: Share of wallet cannot be read',
      '',
      'key-account',
    ]);
  });

  test('the explanation tells the share in per cent', () => {
    expect(explanationOf(shareUpcoming, client(0.35, 800), { share_cutoff: 0.5, upcoming_cutoff: 500 })).toBe(
      'Grow share: Share of wallet 35% < 50% (low); Upcoming purchase 800 ≥ 500 (high)',
    );
  });
});
