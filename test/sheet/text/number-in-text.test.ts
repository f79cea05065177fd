import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Culture } from '../../../src/sheet/text/culture';
import { amountIn, percentIn, plainNumberIn } from '../../../src/sheet/text/number-in-text';
import { berlin, london, paris, zurich } from './cultures';

describe.each<[string, Culture, [string, number][], string[]]>([
  [
    'London',
    london,
    [
      ['1,234', 1234],
      ['1,234.50', 1234.5],
      ['12,345,678', 12_345_678],
    ],
    ['1.234,50', '12,34', '1,23.4', '0,123', '1,234,56', '1.234.567'],
  ],
  [
    'Berlin',
    berlin,
    [
      ['1.234', 1234],
      ['1.234,50', 1234.5],
      ['-0,5', -0.5],
    ],
    ['1,234', '1,234.50', '12.5', '0.123', '1.2345', '5.00.000', '5,00,000'],
  ],
  [
    'Paris',
    paris,
    [
      ['1\u202f234,50', 1234.5],
      ['1\u00a0234', 1234],
      ['1 234 567', 1_234_567],
    ],
    ['1.234', '1,234.5', '12 34', '1 234\u00a05'],
  ],
  [
    'Zurich',
    zurich,
    [
      ["1'234.50", 1234.5],
      ['1’234’567', 1_234_567],
    ],
    ['1,234', "1'234’567"],
  ],
])('in %s', (_, culture, numbers, others) => {
  test.each(numbers)('%j is %d', (text, value) => expect(plainNumberIn(text, culture)).toBe(value));
  test.each(others)('%j is no number beyond doubt', (text) =>
    expect(plainNumberIn(text, culture)).toBeUndefined(),
  );
});

describe('where the culture is not known', () => {
  test.each([
    ['1234', 1234],
    ['1,234.50', 1234.5],
    ['1,234,567', 1_234_567],
    ['1 234', 1234],
  ])('%j is %d', (text, value) => expect(plainNumberIn(text)).toBe(value));
  test.each(['1,234', '1.234', '1.234,50', '1.234.567'])('%j could be two numbers', (text) =>
    expect(plainNumberIn(text)).toBeUndefined(),
  );
});

test.each([
  ['35%', 0.35],
  ['12.5 %', 0.125],
  ['１２．５％', 0.125],
  ['-3%', -0.03],
  ['(3%)', -0.03],
  ['(3)%', -0.03],
  ['0.1%', 0.001],
])('%j is the share %d', (text, share) => expect(percentIn(text, london)).toBe(share));

test.each(['35', '%', '35%%', 'a%', '35% of'])('%j is no percentage', (text) =>
  expect(percentIn(text, london)).toBeUndefined(),
);

describe('what a culture writes', () => {
  const cultures: Record<string, Culture> = {
    'en-GB': london,
    'zh-CN': london,
    'de-DE': berlin,
    'fr-FR': paris,
    'de-CH': zurich,
  };
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);

  test.each(Object.keys(cultures))('%s: is read back as the number that it was', (locale) => {
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(cents, (number) => {
        expect(plainNumberIn(plain.format(number), cultures[locale])).toBe(number || 0);
        expect(amountIn(money.format(number), cultures[locale])).toBe(number || 0);
      }),
    );
  });

  test('is never read as another number where the culture is not known', () => {
    const locale = fc.constantFrom('en-GB', 'zh-CN', 'fr-FR', 'de-CH');
    fc.assert(
      fc.property(locale, cents, (where, number) => {
        const text = number.toLocaleString(where, { maximumFractionDigits: 2 });
        expect([undefined, number || 0]).toContain(amountIn(text));
      }),
    );
  });
});

test('any number of digits is rounded as JavaScript rounds it', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,19}$/);
  const decimals = fc.stringMatching(/^(\.\d{1,25})?$/);
  const unit = fc.constantFrom<[string, number]>(['', 0], ['k', 3], ['万', 4], ['bn', 9], ['e-30', -30]);
  fc.assert(
    fc.property(digits, decimals, unit, (whole, fraction, [written, power]) => {
      const text = whole + fraction;
      fc.pre(!/^\d{1,3}\.\d{3}$/.test(text));
      expect(amountIn(`${text}${written}`, london)).toBe(Number(`${text}e${power}`));
    }),
  );
});
