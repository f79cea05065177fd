import { describe, expect, test } from '@jest/globals';
import { palette } from '../../../src/classifier/palette';
import { modelById } from '../../../src/classifier/models/catalogue';
import { conditionOf, isOwnRule, textOfCondition } from '../../../src/sheet/record/tier-rule';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const texts = writtenTexts(modelById('sales-loyalty'), 'en');
const green = { fill: palette.green.fill, color: palette.green.text };

test.each(['Treasure', 'the "best"', '=1+1', '珍贵客户'])('%s is read out of its condition', (text) => {
  expect(textOfCondition(conditionOf({ text, ...green }))).toBe(text);
});

test.each(['=5', '5', '="a"&"b"', '=$B$1', ''])('%s compares with no single text', (formula) => {
  expect(textOfCondition(formula)).toBeUndefined();
});

describe('a rule is ClientTier’s', () => {
  test('as it was recorded, in whatever colours', () => {
    const own = { text: 'Gem', fill: '#123456', color: '#FFFFFF' };
    expect(isOwnRule({ ...own, fill: '#123456' }, { texts, rules: [own] })).toBe(true);
    expect(isOwnRule({ ...own, fill: '#FFC7CE' }, { texts, rules: [own] })).toBe(false);
  });

  test('without a record of it, with a text and colours of its own', () => {
    expect(isOwnRule({ text: 'Treasure', fill: '#8fb076', color: '#15300b' }, { texts })).toBe(true);
    expect(isOwnRule({ text: 'Gold', ...green }, { texts })).toBe(false);
  });

  test.each([
    ['other colours', { fill: '#FFC7CE', color: '#9C0006' }],
    ['a fill alone', { fill: palette.green.fill, color: '' }],
    ['no colours', { fill: '', color: '' }],
  ])('but not with %s', (_, look) => {
    const rules = [{ text: 'Treasure', ...green }];
    expect(isOwnRule({ text: 'Treasure', ...look }, { texts, rules })).toBe(false);
  });

  test('incomplete, only if a run was interrupted', () => {
    const run = { texts, rules: [{ text: 'Treasure', ...green }], isUnfinished: true };
    for (const [text, fill] of [
      ['', ''],
      ['Treasure', ''],
      ['Treasure', green.fill],
    ] as const) {
      expect(isOwnRule({ text, fill, color: '' }, run)).toBe(true);
      expect(isOwnRule({ text, fill, color: '' }, { ...run, isUnfinished: false })).toBe(false);
    }
    expect(isOwnRule({ text: 'Treasure', fill: '#FFC7CE', color: '' }, run)).toBe(false);
  });
});
