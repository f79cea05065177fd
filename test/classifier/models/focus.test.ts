import { expect, test } from '@jest/globals';
import { focus } from '../../../src/classifier/models/focus';
import { blank, tiersOf, unreadable } from '../clients';

test('each of the eight stages has its focus', () => {
  expect(
    tiersOf(
      focus,
      [1, 2, 3, 4, 5, 6, 7, 8].map((stage) => ({ stage })),
    ),
  ).toEqual(['choose', 'choose', 'obtain', 'keep', 'keep', 'expand', 'expand', 'expand']);
});

test('no stage, no client; a stage that cannot be read is told', () => {
  expect(tiersOf(focus, [{ stage: blank }, { stage: unreadable }])).toEqual([
    '',
    'Unclassified: Stage cannot be read',
  ]);
});
