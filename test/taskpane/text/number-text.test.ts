import { describe, expect, test } from '@jest/globals';
import { decimalMarkOf, readNumber, shownNumber, typedNumber } from '../../../src/taskpane/text/number-text';

describe('reading a number that a person typed', () => {
  test.each([
    ['10000', 10000],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['10,000', 10000],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ["1'234.5", 1234.5],
    ['1\u202f234,5', 1234.5],
    [' -3 ', -3],
    ['\u2212\u00a03', -3],
    ['.5', 0.5],
    ['\uff11\uff12\uff0e\uff15', 12.5],
  ])('%j is %d where people write 1.5', (text, value) => {
    expect(readNumber(text, '.')).toBe(value);
  });

  test.each([
    ['10.000', 10000],
    ['10,000', 10],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
  ])('%j is %d where people write 1,5', (text, value) => {
    expect(readNumber(text, ',')).toBe(value);
  });

  test.each(['', ' ', '-', '.', 'abc', '12a', '1,23,4', '1.2.3,4.5', '1e5', '5 %', '--5', '10,00,000'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text, '.')).toBeUndefined();
    },
  );
});

test('the decimal mark is that of the locale', () => {
  expect(['en-US', 'zh-CN', 'de-DE', 'fr-FR'].map(decimalMarkOf)).toEqual(['.', '.', ',', ',']);
});

test.each([
  [12345.675, '.', '12345.675'],
  [0.1, ',', '0,1'],
  [-1e21, '.', '-1000000000000000000000'],
] as const)('%d is typed with all its digits', (value, mark, text) => {
  expect(typedNumber(value, mark)).toBe(text);
  expect(readNumber(text, mark)).toBe(value);
});

test('a number is shown with thousands apart, and a small one with the decimals that matter', () => {
  expect(shownNumber(12345.678, 'en-US')).toBe('12,345.68');
  expect(shownNumber(12345.678, 'de-DE')).toBe('12.345,68');
  expect(shownNumber(0.3456, 'en-US')).toBe('0.3456');
});
