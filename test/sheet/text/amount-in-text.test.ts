import { describe, expect, test } from '@jest/globals';
import { amountIn } from '../../../src/sheet/text/number-in-text';
import { berlin, london, paris } from './cultures';

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
