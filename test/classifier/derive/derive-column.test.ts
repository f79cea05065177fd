import { describe, expect, test } from '@jest/globals';
import { deriveColumn } from '../../../src/classifier/derive/derive-column';
import type { Derivation } from '../../../src/classifier/derivation';
import { knowledge } from '../../../src/classifier/measure';
import { atOneGo } from '../../../src/classifier/slices';
import { blank, clientsOf, columnsOf, unreadable, type Given } from '../clients';

/** Returns the derived numbers, `blank` if one is not known. Measures without a column count as left out. */
function derived(derivation: Derivation, given: Readonly<Record<string, readonly Given[]>>): Given[] {
  const columns = columnsOf(clientsOf(given));
  const rows = Object.values(given)[0]!.length;
  const leftOut = columnsOf(Array.from({ length: rows }, () => ({ leftOut: blank })))['leftOut']!;
  const column = atOneGo(
    deriveColumn(
      derivation,
      (measure) => columns[measure] ?? leftOut,
      (measure) => columns[measure] !== undefined,
      rows,
    ),
  );
  return Array.from(column.values, (value, row) =>
    column.knowledge[row] === knowledge.known ? value : blank,
  );
}

describe('ratio', () => {
  test('one measure in multiples of another', () => {
    const ratio = { kind: 'ratio', of: 'days', by: 'interval' } as const;
    expect(derived(ratio, { days: [45, 21, 0], interval: [30, 14, 90] })).toEqual([1.5, 1.5, 0]);
  });

  test('is not known where one of the two is not, or is no number', () => {
    const ratio = { kind: 'ratio', of: 'days', by: 'interval' } as const;
    expect(derived(ratio, { days: [blank, 10, Infinity], interval: [30, unreadable, 30] })).toEqual([
      blank,
      blank,
      blank,
    ]);
  });
});

describe('measures that compare clients', () => {
  test('whoever is not known has no part in it', () => {
    const share = { kind: 'shareBefore', of: 'profit' } as const;
    expect(derived(share, { profit: [75, blank, 25, unreadable, Infinity] })).toEqual([
      0,
      blank,
      0.75,
      blank,
      blank,
    ]);
    const score = { kind: 'quantileScore', of: 'days', best: 'low' } as const;
    expect(derived(score, { days: [blank, 0, 100, 200, 300, 400] })).toEqual([blank, 5, 4, 3, 2, 1]);
  });

  test('an index is computed from the indicators that were given, and needs all of these', () => {
    const index = {
      kind: 'weightedIndex',
      of: [
        { measure: 'a', weight: 3 },
        { measure: 'b', weight: 1, reversed: true },
        { measure: 'left_out', weight: 5 },
      ],
    } as const;
    // Client 3 is blank in b, so only the other two are scaled: to 0 and 100 in a, to 100 and 0 in b.
    expect(derived(index, { a: [1, 2, 99], b: [5, 9, blank] })).toEqual([25, 75, blank]);
  });
});

describe('what was given', () => {
  test('one measure or none', () => {
    const given = { kind: 'given', of: 'strategic' } as const;
    expect(derived(given, { strategic: [blank, 1] })).toEqual([1, 1]);
    expect(derived(given, { profit: [5, 6] })).toEqual([0, 0]);
  });

  test('how many of several', () => {
    const count = { kind: 'countGiven', of: ['a', 'b', 'c'] } as const;
    expect(derived(count, { a: [blank], c: [3] })).toEqual([2]);
    expect(derived(count, { other: [3] })).toEqual([0]);
  });
});
