import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedCells } from '../../src/csv/typed-cells';
import { examples } from '../setup/examples';
import { column, formats } from './column-of-texts';

describe('numbers', () => {
  test.each([
    [
      ['1,234.50', '20', '-0.5', '+7'],
      [1234.5, 20, -0.5, 7],
    ],
    [
      ['1.234,50', '20', '-0,5', '12.000'],
      [1234.5, 20, -0.5, 12000],
    ],
    [
      ['1 200,00', '-50,00', '22 000,00', '20,00', '3 000'],
      [1200, -50, 22000, 20, 3000],
    ],
    [
      ['12\u202f345,67 €', '1\u00a0000,00 €', '150 €'],
      [12345.67, 1000, 150],
    ],
    [
      ["1'234.50", "12'000", '7'],
      [1234.5, 12000, 7],
    ],
    [
      ['$1,200.50', '-$5', '($7.25)'],
      [1200.5, -5, -7.25],
    ],
    [
      ['35%', '2.5%', '100%'],
      [0.35, 0.025, 1],
    ],
    [
      ['35 %', '2,5 %'],
      [0.35, 0.025],
    ],
    [
      ['1.5E+03', '12.25'],
      [1500, 12.25],
    ],
  ])('of %j are read for the whole column', (texts, values) => expect(column(texts)).toEqual(values));

  test('are shown as they were written', () => {
    expect(formats(['1.234,50', '12 €', '35%', '2,5 %'], ';')).toEqual([
      '#,##0.00',
      '#,##0 "€"',
      '0%',
      '0.00%',
    ]);
    expect(formats(['$1,200', '€ 1.200,50'].slice(0, 1))).toEqual(['$#,##0']);
  });

  test.each([[['1,234.50', '1.234,50', '12']], [['12.5', '12,5', '3%']]])(
    'of %j are typed in two ways: all stay text',
    (texts) => expect(column(texts)).toEqual(texts),
  );

  test('that could be others are what the rest of the file says', () => {
    const second = (rows: string[][], delimiter = ',') =>
      typedCells(rows, delimiter).map(([, cell]) => cell!.value);
    expect(
      second([
        ['0,5', '1.234'],
        ['2,25', '12.000'],
      ]),
    ).toEqual([1234, 12000]);
    expect(
      second(
        [
          ['0.5', '1,234'],
          ['2.25', '12,000'],
        ],
        ';',
      ),
    ).toEqual([1234, 12000]);
    expect(
      second([
        ['0.5', '1.234'],
        ['2.25', '12.000'],
      ]),
    ).toEqual([1.234, 12]);
  });

  test('that could be others stay text, or are what the delimiter says', () => {
    expect(column(['15.000€', '8.000€', '999€'])).toEqual(['15.000€', '8.000€', '999€']);
    expect(column(['1.234', '12.000', '7'], '\t')).toEqual(['1.234', '12.000', 7]);
    expect(column(['1.234', '12.000', '7'], ';')).toEqual([1234, 12000, 7]);
    expect(column(['1,234', '12,000', '7'], ',')).toEqual([1234, 12000, 7]);
  });

  test('with a unit are left for the sheet to read', () =>
    expect(column(['3万', '1.2万', '12k'])).toEqual(['3万', '1.2万', '12k']));

  test('a whole column is read, or none of it, however amounts are written', () => {
    const written = fc.constantFrom('de-DE', 'fr-FR', 'en-US', 'de-CH', 'pt-BR', 'sv-SE');
    const cents = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(written, cents, (locale, amounts) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        const texts = amounts.map((amount) => format.format(amount / 100));
        expect(column(texts)).toEqual(amounts.map((amount) => amount / 100));
      }),
      { numRuns: examples(1000) },
    );
  });
});

describe('ids stay text', () => {
  test.each([
    [["'7210448301122", "'+17755550100"]],
    [['00123', '45678', '99']],
    [['1234567890123456', '12']],
    [['+4930123456', '+17755550100']],
    [['+49 30 123456', '030/123456']],
    [['7210448301122\t', '7210448301123\t']],
    [['12-34567-89012', '123.456.789-09', '192.168.1.1']],
  ])('%j', (texts) => expect(column(texts)).toEqual(texts));

  test('a formula that is nothing but text is that text, and any other is not calculated', () =>
    expect(column(['="00123"', '="77"', '55', '=1+1'])).toEqual(['00123', '77', '55', '=1+1']));
});

test('TRUE, FALSE and errors are what Excel has them for', () =>
  expect(column(['TRUE', 'false', '#n/a', 'yes'])).toEqual([true, false, '#N/A', 'yes']));
