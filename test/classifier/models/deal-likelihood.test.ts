import { describe, expect, test } from '@jest/globals';
import { dealLikelihood } from '../../../src/classifier/models/deal-likelihood';
import { blank, explanationOf, tiersOf, unreadable, type Given } from '../clients';

const grades = (values: readonly Given[], given: Readonly<Record<string, number>> = {}) =>
  tiersOf(
    dealLikelihood,
    values.map((likelihood) => ({ likelihood })),
    given,
  );

describe('deal likelihood', () => {
  test('A from 80 %, B from 50 %, C from 20 %, else D', () => {
    expect(grades([1, 0.8, 0.799, 0.5, 0.499, 0.2, 0.199, 0])).toEqual([
      'grade-a',
      'grade-a',
      'grade-b',
      'grade-b',
      'grade-c',
      'grade-c',
      'grade-d',
      'grade-d',
    ]);
  });

  test('each cut-off can be given on its own', () => {
    expect(grades([0.85, 0.5, 0.1], { a_from: 0.9, c_from: 0.1 })).toEqual(['grade-b', 'grade-b', 'grade-c']);
  });

  test('words, blanks and unreadable cells', () => {
    expect(grades([Infinity, -Infinity, blank, unreadable])).toEqual([
      'grade-a',
      'grade-d',
      '',
      'Unclassified: Likelihood cannot be read',
    ]);
  });

  test('the explanation tells likelihoods in per cent', () => {
    expect(explanationOf(dealLikelihood, { likelihood: 0.6 }, {})).toBe(
      'Grade B: Likelihood 60% ≥ 50% and < 80%',
    );
  });
});
