import { describe, expect, test } from '@jest/globals';
import { relationship } from '../../../src/classifier/models/relationship';
import { blank, explanationOf, tiersOf, unreadable, type Client, type Given } from '../clients';

const client = (closed: Given, loyalty: Given, strategic: Given): Client => ({ closed, loyalty, strategic });
const relations = (clients: readonly Client[], given: Readonly<Record<string, number>> = {}) =>
  tiersOf(relationship, clients, given);

describe('relationship', () => {
  test('the cut-off is the median loyalty of those who have closed: here 5, prospects not counted', () => {
    expect(
      relations([
        client(0, 100, 1),
        client(blank, 100, blank),
        client(1, 8, 0),
        client(1, 6, 1),
        client(1, 4, 1),
        client(1, 2, blank),
      ]),
    ).toEqual(['prospect', 'prospect', 'existing', 'strategic-confidant', 'existing', 'existing']);
  });

  test('loyalty equal to the cut-off is high', () => {
    expect(relations([client(1, 5, 1), client(1, 4.99, 1)], { loyalty_cutoff: 5 })).toEqual([
      'strategic-confidant',
      'existing',
    ]);
  });

  test('loyalty stated in words', () => {
    expect(relations([client(1, Infinity, 1), client(1, -Infinity, 1)])).toEqual([
      'strategic-confidant',
      'existing',
    ]);
  });

  test('loyalty is wanted only where it decides', () => {
    expect(
      relations([client(0, blank, 1), client(1, blank, 0), client(1, blank, 1), client(1, 7, 1)]),
    ).toEqual(['prospect', 'existing', 'Unclassified: Loyalty is blank', 'strategic-confidant']);
  });

  test('without a strategic column nobody is a confidant', () => {
    const clients: Client[] = [
      { closed: 1, loyalty: 9 },
      { closed: blank, loyalty: 9 },
      { closed: blank, loyalty: blank },
    ];
    expect(relations(clients)).toEqual(['existing', 'prospect', '']);
  });

  test('a strategic flag that cannot be read is not taken for a no', () => {
    expect(relations([client(1, 9, unreadable)])).toEqual(['Unclassified: Strategic cannot be read']);
  });

  test('the explanation tells what decided', () => {
    const given = { loyalty_cutoff: 5 };
    expect(explanationOf(relationship, client(1, 7, 1), given)).toBe(
      'Strategic confidant: Closed: yes; Strategic: yes; Loyalty 7 ≥ 5 (high)',
    );
    expect(explanationOf(relationship, client(1, 7, blank), given)).toBe(
      'Existing: Closed: yes; Strategic: no',
    );
  });
});
