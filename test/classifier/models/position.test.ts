import { describe, expect, test } from '@jest/globals';
import { position } from '../../../src/classifier/models/position';
import { blank, clientsOf, tiersOf, type Given } from '../clients';

const positions = (columns: Readonly<Record<string, readonly Given[]>>) =>
  tiersOf(position, clientsOf(columns));

describe('position among clients', () => {
  // PERCENTILE.INC of 100, 200, 300, 400, 1000 at 80 % is 400 + 0.2 * 600 = 520.
  const volume = [100, 200, 300, 400, 1_000];

  test('two of three are main, one is general, none is scattered', () => {
    expect(positions({ tenure_years: [1, 4, 4, 1, 3], volume, standing: [0, 0, 1, 1, 0] })).toEqual([
      'scattered',
      'general',
      'main',
      'general',
      'main',
    ]);
  });

  test('large volume and high standing are two without long tenure', () => {
    expect(positions({ tenure_years: [0, 0, 0, 0, 0], volume, standing: [0, 0, 0, 0, 1] })[4]).toBe('main');
  });

  test('three years are long, and a volume at the 80th percentile is large', () => {
    // The 80th percentile of 10, 20, 30, 40, 50, 60 is 50 itself.
    expect(positions({ tenure_years: [2.9, 3, 1, 1, 2.9, 3], volume: [10, 20, 30, 40, 50, 60] })).toEqual([
      'scattered',
      'general',
      'scattered',
      'scattered',
      'general',
      'main',
    ]);
  });

  test('standing may be left out or blank; tenure and volume may not be blank', () => {
    expect(
      positions({ tenure_years: [4, blank, 4], volume: [1, 2, blank], standing: [blank, 0, 0] }),
    ).toEqual(['general', 'Unclassified: Tenure in years is blank', 'Unclassified: Volume is blank']);
  });

  test('levels stated in words are long and large enough', () => {
    expect(positions({ tenure_years: [Infinity, 1], volume: [Infinity, 5] })).toEqual(['main', 'general']);
  });
});
