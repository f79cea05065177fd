import { describe, expect, test } from '@jest/globals';
import { tenure } from '../../../src/classifier/models/tenure';
import { tiersOf, unreadable, type Given } from '../clients';

const after = (months: readonly Given[], cutoffs?: Record<string, number>) =>
  tiersOf(
    tenure,
    months.map((first_order) => ({ first_order })),
    cutoffs,
  );

describe('old and new clients', () => {
  test('new until 12 complete months, old from then on, none before the first order', () => {
    expect(after([-1, 0, 11, 12, 40])).toEqual(['not-yet-client', 'new', 'new', 'old', 'old']);
  });

  test('another number of months parts them elsewhere', () => {
    expect(after([5, 6], { new_within_months: 6 })).toEqual(['new', 'old']);
  });

  test('a date that cannot be read is told', () => {
    expect(after([unreadable])).toEqual(['Unclassified: First order (months ago) cannot be read']);
  });
});
