import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Split } from '../../../src/sheet/split/split';
import { offerText, splitText } from '../../../src/taskpane/text/split-text';
import { wordsIn } from '../../../src/taskpane/text/words';

const model = modelById('deal-size');
const zeros: Split = {
  notes: [
    { kind: 'noneBelow', cutoff: 'medium_from', measure: 'value', clients: 1000, value: 0, equal: 574 },
  ],
  emptyTiers: ['small'],
  tiers: 3,
  offers: [
    {
      measure: 'value',
      basis: 'aboveLowest',
      rules: {},
      values: [213.5, 341, 404.75],
      lowest: 0,
      above: 426,
      like: 'percentile',
      tiers: 4,
    },
  ],
};
const plan = { counts: [50, 150, 800, 0], readings: [], split: zeros };

test('says what the cut-offs leave empty, with measure, number and clients', () => {
  expect(splitText(plan, model, wordsIn('en', 'en-GB'))).toEqual([
    'Deal value: none of the 1,000 clients is below 0, and 574 of them have exactly 0.',
    'With these cut-offs, nobody is in: Small.',
  ]);
  expect(splitText(plan, model, wordsIn('zh', 'zh-CN'))).toEqual([
    '客户价值：1,000 位客户中没有低于 0 的，其中 574 位正好是 0。',
    '按这些分界线，以下级别没有客户：小客户。',
  ]);
});

test('an offer says what its rule comes to and how many segments get clients by it', () => {
  expect(offerText(zeros.offers[0]!, plan, model, wordsIn('en', 'en-GB'))).toBe(
    'From 213.5, 341, 404.75: the same rule over the 426 clients above 0 (4 segments instead of 3)',
  );
  expect(offerText(zeros.offers[0]!, plan, model, wordsIn('zh', 'zh-CN'))).toBe(
    '213.5、341、404.75 起：按同一规则，只看高于 0 的 426 位客户（有客户的级别由 3 个变为 4 个）',
  );
});

test('equal clients cannot be split, and a share is shown in percent', () => {
  const shares = modelById('share-upcoming');
  const [measure, tier] = [shares.measures[0]!, shares.tiers[0]!];
  const split: Split = {
    notes: [{ kind: 'allEqual', measure: measure.id, clients: 6, value: 0.5 }],
    emptyTiers: [],
    onlyTier: tier.id,
    tiers: 1,
    offers: [],
  };
  expect(splitText({ counts: [6, 0], readings: [], split }, shares, wordsIn('en', 'en-GB'))).toEqual([
    `${measure.name.en}: all 6 clients have the same number, 50%. This measure cannot split these clients.`,
    `All 6 clients are in ${tier.name.en}.`,
  ]);
});
