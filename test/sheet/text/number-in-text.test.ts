import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Culture } from '../../../src/sheet/text/culture';
import { amountIn, percentIn, plainNumberIn } from '../../../src/sheet/text/number-in-text';

const london: Culture = { decimal: '.', group: ',' };
const berlin: Culture = { decimal: ',', group: '.' };
const paris: Culture = { decimal: ',', group: '\u202f' };
const zurich: Culture = { decimal: '.', group: '’' };

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

describe('an amount', () => {
  test.each([
    ['¥12,000', 12_000],
    ['￥１２，０００', 12_000],
    ['¥12,000元', 12_000],
    ['RMB 12,000', 12_000],
    ['12,000 人民币', 12_000],
    ['$1,234.50', 1234.5],
    ['US$ 5', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['($5.25)', -5.25],
    ['$(5)', -5],
    ['(300)', -300],
    ['（300）', -300],
    ['\u2212300', -300],
    ['3万', 30_000],
    ['1.1万', 11_000],
    ['1.2亿', 120_000_000],
    ['1.2 亿元', 120_000_000],
    ['5千万', 50_000_000],
    ['12k', 12_000],
    ['€12.5K', 12_500],
    ['12 kr', 12],
    ['12,000  ', 12_000],
    ['\u00a012,000\u200b', 12_000],
    ['1200-', -1200],
    ['1,200.50- €', -1200.5],
    ['€ 1,200-', -1200],
    ['3,000.-', 3000],
    ['CHF 3,000.--', 3000],
    ['Fr. 3’000.\u2014', 3000],
    ['Rs. 5,000', 5000],
    ['Rs.5,000', 5000],
    ['₹5,00,000', 500_000],
    ['Rs 1,23,45,678.50', 12_345_678.5],
    ['1,200円', 1200],
    ['1 200 руб.', 1200],
    ['1 200 Kč', 1200],
    ['1\u2009200\u202f000\u00a0zł', 1_200_000],
    ['1ʼ200', 1200],
    ['1e5', 100_000],
    ['1.5E+05', 150_000],
    ['2E-3', 0.002],
    ['3mn', 3_000_000],
    ['€3.5 Mio.', 3_500_000],
    ['2 Mrd €', 2_000_000_000],
    ['$1.2bn', 1_200_000_000],
    ['1.5B', 1_500_000_000],
    ['15 T€', 15_000],
    ['15 TEUR', 15_000],
    ['15 k€', 15_000],
    ['5 Tsd. €', 5000],
    ['4 млн руб.', 4_000_000],
    ['3만', 30_000],
    ['2 lakh', 200_000],
    ['3 crore', 30_000_000],
    ['١٢٣٤', 1234],
    ['۱۲۳۴', 1234],
  ])('%j is %d', (text, value) => expect(amountIn(text, london)).toBe(value));

  test('with a triangle is negative, as in Japan; a filled one only if it counts yen', () => {
    expect(amountIn('△50,000円', london)).toBe(-50_000);
    expect(amountIn('△ 1,234', london)).toBe(-1234);
    expect(amountIn('▲50,000円', london)).toBe(-50_000);
    expect(amountIn('▲ 1,234', london)).toBeUndefined();
  });
  test('with Dr or Cr is read only if its column shows which of them is subtracted', () => {
    expect(amountIn('1,200.00 Cr', london)).toBeUndefined();
    const subtracted = { ...london, subtracted: 'credit' as const };
    expect(amountIn('1,200.00 CR', subtracted)).toBe(-1200);
    expect(amountIn('₹1,200.00 Dr', subtracted)).toBe(1200);
    expect(amountIn('Cr 1,200', subtracted)).toBe(-1200);
    expect(amountIn('119,00 H', { ...berlin, subtracted: 'credit' })).toBe(-119);
    expect(amountIn('119,00 S', { ...berlin, subtracted: 'credit' })).toBe(119);
    expect(amountIn('-20.00 Cr', subtracted)).toBeUndefined();
  });
  test('has the separators of its culture', () => {
    expect(amountIn('€ 1 234,50', paris)).toBe(1234.5);
    expect(amountIn('1.234,50 €', berlin)).toBe(1234.5);
    expect(amountIn('1,2亿', berlin)).toBe(120_000_000);
  });

  test.each([
    '12m', // a thousand to some, a million to others
    '15 M€',
    'M€ 15',
    'T€ 15',
    'TEUR 15',
    '15.000€', // 15,000 to whoever keeps books in euros
    '900 CR',
    '900 DR',
    '-1200-',
    '(1200-)',
    '5-10',
    '1200--',
    '15t',
    '15 R',
    '١٫٥',
    '12 pcs',
    'USD',
    '$',
    '--5',
    '(-5)',
    '(5',
    '5)',
    '3万5',
    '10²',
    '①',
    '1e',
    '1e5e5',
    '12%',
    '0xFF',
    'about 300',
  ])('is not read from %j', (text) => expect(amountIn(text, london)).toBeUndefined());
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
