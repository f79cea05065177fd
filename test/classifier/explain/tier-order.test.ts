import { expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { betterTiers } from '../../../src/classifier/explain/tier-order';

test.each(catalogue.filter(({ tierLadders }) => tierLadders))(
  '$id has each tier once in its ladders',
  (model) => {
    expect([...model.tierLadders!.flat()].sort()).toEqual(model.tiers.map(({ id }) => id).sort());
  },
);

test.each([
  ['deal', 'grade-c', [['grade-b'], ['grade-a']]],
  ['deal', 'vip', []],
  ['lifecycle', 'long-term', [['supporter'], ['strategic'], ['allied-partner']]],
  ['tenure', 'not-yet-client', [['new'], ['old']]],
  ['sales-loyalty', 'phase-out', [['high-risk'], ['rising-star'], ['treasure']]],
  ['selection', 'maintain', [['develop', 'referrer'], ['retain']]],
  ['value', 'below-zero', [['standard', 'strategic-exception'], ['most-growable'], ['most-valuable']]],
  ['nature', 'individual', []],
  ['process', 'past', []],
  ['care', 'neglected', []],
])('%s: what is better than %s', (model, tier, better) => {
  expect(betterTiers(modelById(model), tier)).toEqual(better);
});
