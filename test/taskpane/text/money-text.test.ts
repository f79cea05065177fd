import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Money, TierTally } from '../../../src/sheet/plan/plan';
import { answerText, clientsIn, moneyText } from '../../../src/taskpane/text/money-text';
import { wordsIn } from '../../../src/taskpane/text/words';

const model = modelById('sales-loyalty');
const [english, chinese] = [wordsIn('en', 'en-GB'), wordsIn('zh', 'zh-CN')];
const money: Money = {
  measure: 'sales',
  sums: [5400, 1600, 2000, 500],
  unclassified: 500,
  other: 0,
  hasNegative: false,
};
/** 300 clients with a tier, 12 without. */
const tally: TierTally = { counts: [94, 74, 62, 70], unclassified: 12, other: 0, money };

test('the answer names the tier that brings most, with its share of all clients’ money', () => {
  expect(answerText(model, tally, english)).toEqual([
    '312 clients, 4 segments.',
    'Treasure: 94 clients bring 54% of Sales.',
  ]);
  expect(answerText(model, tally, chinese).join('')).toMatch(
    /^共 312 位客户，4 个级别。.+：94 位客户，占.+的 54%。$/,
  );
});

test('without money the answer is how many clients there are', () => {
  expect(answerText(model, { counts: [1, 0, 0, 0], unclassified: 0, other: 0 }, english)).toEqual([
    '1 client, 1 segment.',
  ]);
});

test('a client below zero leaves out the shares, and the answer says so', () => {
  const losses = { ...money, sums: [5400, 1600, 2000, -500], hasNegative: true };
  expect(answerText(model, { ...tally, money: losses }, english)[1]).toBe(
    'No shares of Sales are shown, because some clients are below zero.',
  );
  expect(moneyText(model, losses, english)(5400)).toBe('Sales 5,400');
});

test('the sum of a tier stands with its share, and the shares come to 100 %', () => {
  const brings = moneyText(model, money, english);
  expect([...money.sums, money.unclassified].map(brings)).toEqual([
    'Sales 5,400 (54%)',
    'Sales 1,600 (16%)',
    'Sales 2,000 (20%)',
    'Sales 500 (5%)',
    'Sales 500 (5%)',
  ]);
  expect(clientsIn(tally)).toBe(312);
});

test('nothing sold has no share', () => {
  const nothing = { ...money, sums: [0, 0, 0, 0], unclassified: 0 };
  expect(moneyText(model, nothing, english)(0)).toBe('Sales 0');
  expect(answerText(model, { ...tally, money: nothing }, english)).toEqual(['312 clients, 4 segments.']);
});
