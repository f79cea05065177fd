import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../../src/classifier/models/catalogue';
import { knowledge } from '../../../src/classifier/measure';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { unknownCulture, type Culture } from '../../../src/sheet/text/culture';
import { readMeasure } from '../../../src/sheet/read/read-measure';

const [sales] = modelById('sales-loyalty').measures;
const us: Culture = { decimal: '.', group: ',' };
const germany: Culture = { decimal: ',', group: '.' };
const france: Culture = { decimal: ',', group: '\u202f' };
const switzerland: Culture = { decimal: '.', group: '’' };
const everywhere = [us, germany, france, switzerland, unknownCulture];

function read(cells: readonly CellValue[], culture: Culture): (number | '?')[] {
  const { values, knowledge: known } = readMeasure(cells, sales!, 46353, culture);
  return cells.map((_, row) => (known[row] === knowledge.known ? values[row]! : '?'));
}

describe('a column whose texts say how it was typed, wherever it is opened', () => {
  test.each<[string, CellValue[], number[]]>([
    ['point and comma', ['1.234,50', '800,25', '12.000,00', '99,90'], [1234.5, 800.25, 12_000, 99.9]],
    ['euros', ['45,86 €', '410,74 €', '1.200,00 €'], [45.86, 410.74, 1200]],
    ['dollars', ['$1,234.50', '$800.25', '$12,000.00'], [1234.5, 800.25, 12_000]],
    ['two thousands', ['1.234.567', '15.000', '999'], [1_234_567, 15_000, 999]],
    ['one says it for all', ['999', '15.000', '45,86'], [999, 15_000, 45.86]],
    ['the other way round', ['999', '15,000', '45.86'], [999, 15_000, 45.86]],
    ['no cents', ['1.200,--', '15.000', '3.000,-'], [1200, 15_000, 3000]],
    ['no cents behind thousands', ['12.000.-', '8.500.-', '750'], [12_000, 8500, 750]],
    ['lakhs', ['₹5,00,000', '₹15,000'], [500_000, 15_000]],
    ['percent', ['12,5%', '7,25 %'], [0.125, 0.0725]],
    ['blanks', ['1 234,50', '12 345,67 €'], [1234.5, 12_345.67]],
    ['decimals of any number', ['0,125', '1,5', '1,234'], [0.125, 1.5, 1.234]],
  ])('%s', (_, cells, values) => {
    for (const culture of everywhere) expect(read(cells, culture)).toEqual(values);
  });

  test('is read as what it was, or not at all', () => {
    const locale = fc.constantFrom(
      'en-US',
      'de-DE',
      'fr-FR',
      'de-CH',
      'es-ES',
      'pt-BR',
      'en-IN',
      'ru-RU',
      'pl-PL',
    );
    const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        locale,
        cents,
        fc.constantFrom(...everywhere),
        fc.boolean(),
        (where, numbers, culture, isMoney) => {
          const form = new Intl.NumberFormat(where, {
            ...(isMoney ? { style: 'currency', currency: 'EUR' } : {}),
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          const typed = numbers.map((number) => number / 100);
          expect(
            read(
              typed.map((number) => form.format(number)),
              culture,
            ),
          ).toEqual(typed.map((each) => each || 0));
        },
      ),
    );
  });

  test('without decimals is read as what it was, or not at all', () => {
    const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'es-ES', 'pt-BR', 'en-IN', 'ru-RU');
    const whole = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(locale, whole, fc.constantFrom(...everywhere), (where, numbers, culture) => {
        const form = new Intl.NumberFormat(where);
        const found = read(
          numbers.map((number) => form.format(number)),
          culture,
        );
        found.forEach((number, row) => expect(['?', numbers[row]]).toContain(number));
      }),
    );
  });
});

describe('three digits behind the only mark', () => {
  test('are thousands where nobody would type decimals so', () => {
    for (const culture of everywhere) {
      expect(read(['15.000€', '8.000€', '999€'], culture)).toEqual([15_000, 8000, 999]);
      expect(read(['15.000', '8.123', '750'], culture)).toEqual([15_000, 8123, 750]);
      expect(read(['¥15,000', '¥9,500', '¥820'], culture)).toEqual([15_000, 9500, 820]);
      expect(read(['15.000 €', '18.250 €'], culture)).toEqual([15_000, 18_250]);
    }
  });

  test('are thousands where the workbook has them so, and nothing says otherwise', () => {
    expect(read(['15,000', '8,123'], us)).toEqual([15_000, 8123]);
    expect(read(['15.000', '8.123'], germany)).toEqual([15_000, 8123]);
  });

  test('are never silently decimals', () => {
    expect(read(['15.000', '8.123'], us)).toEqual(['?', '?']);
    expect(read(['15,000', '8,123'], germany)).toEqual(['?', '?']);
    expect(read(['1.234', '999'], us)).toEqual(['?', 999]);
    expect(read(['1.459 €', '1.529 €'], us)).toEqual(['?', '?']);
    expect(read(['15.000', 999, 12.5], us)).toEqual(['?', 999, 12.5]);
    expect(read(['$15.000', '$12.50', '$7.25'], us)).toEqual(['?', 12.5, 7.25]);
    expect(read(['15.000', '1.234'], unknownCulture)).toEqual(['?', '?']);
  });

  test('are not guessed where both marks have them', () =>
    expect(read(['15.000', '12,000'], us)).toEqual(['?', '?']));
});

describe('a column typed in two ways', () => {
  test('is read as most of its texts are typed, and the others are reported', () => {
    expect(read(['1,234.50', '7.5', '1.234,50'], us)).toEqual([1234.5, 7.5, '?']);
    expect(read(['1.234,50', '99,90', '12.5', '15.000'], us)).toEqual([1234.5, 99.9, '?', '?']);
    expect(read(['1.234,50', '12.5'], us)).toEqual(['?', 12.5]);
  });

  test('of true numbers and texts from elsewhere is not half made over', () =>
    expect(read(['1.234,50', 15, '99,90', 0], us)).toEqual(['?', 15, '?', 0]));
});

test('thousands of percent are not taken for granted', () => {
  expect(read(['12.345%', '8.5%'], us)).toEqual([0.12345, 0.085]);
  expect(read(['12.345%', '8%'], germany)).toEqual(['?', 0.08]);
  expect(read(['12.345%', '8,5%'], germany)).toEqual([123.45, 0.085]);
});

describe('3M', () => {
  test('is three million beside 1.2k', () => {
    expect(read(['3M', '1.2k', '450'], us)).toEqual([3_000_000, 1200, 450]);
    expect(read(['3 M€', '800 k€'], germany)).toEqual([3_000_000, 800_000]);
    expect(read(['$3m', '$1.2bn'], us)).toEqual([3_000_000, 1_200_000_000]);
  });
  test('is in doubt alone, and beside MM', () => {
    expect(read(['3M', '450'], us)).toEqual(['?', 450]);
    expect(read(['3M', '2MM', '1k'], us)).toEqual(['?', 2_000_000, 1000]);
  });
});
