import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localized } from '../../../src/classifier/language';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { amountIn, currencyIn } from '../../../src/sheet/text/number-in-text';
import { otherCurrencies } from '../../../src/sheet/doubts/other-currencies';
import { readMeasure } from '../../../src/sheet/read/read-measure';

const amount = {
  id: 'sales',
  kind: 'amount',
  name: { ...localized(() => 'Sales'), zh: '销售额' },
  description: localized(() => ''),
} as const;

const others = (cells: readonly CellValue[], formats?: readonly string[]) =>
  atOneGo(otherCurrencies(cells, formats, amount, readMeasure(cells, amount, 46000)));

/** The number formats as Excel itself writes them, for amounts of money and others. */
test.each([
  ['$#,##0', '$'],
  ['"$"#,##0.00_);[Red]("$"#,##0.00)', '$'],
  ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', '$'],
  ['[$$-409]#,##0.00', '$'],
  ['_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ', '¥'],
  ['[$¥-804]#,##0', '¥'],
  ['#,##0.00 [$€-407]', '€'],
  ['[$USD] #,##0', 'USD'],
  ['#,##0\\ "kr"', 'kr'],
  ['[Blue][>=1000]#,##0"元"', '元'],
  ['General', undefined],
  ['#,##0.00', undefined],
  ['[$-409]0.00', undefined],
  ['0%', undefined],
  ['@', undefined],
  ['0 "pieces"', undefined],
])('of numbers in the format %s the currency is %s', (format, currency) => {
  const told = others(['₫100', '₫200', 3], ['', '', format]);
  expect(told).toEqual(currency === undefined ? [] : [{ row: 2, currency, mostly: '₫' }]);
});

test('finds the currency of numbers by their format and of texts by their words, whichever are more', () => {
  expect(others([1200, '¥12000', '$300', 60], ['$#,##0', '$#,##0', 'General', 'General'])).toEqual([
    { row: 1, currency: '¥', mostly: '$' },
  ]);
  expect(others(['€5', 7, 8], ['General', '[$£-809]0', '[$£-809]0'])).toEqual([
    { row: 0, currency: '€', mostly: '£' },
  ]);
});

test.each([
  ['$1200', 'USD 300'],
  ['$1200', '300 美元'],
  ['￥1200', '300元'],
  ['¥1200', 'RMB 300'],
  ['¥1200', 'JPY 300'],
  ['NT$1200', '300元'],
  ['1200 kr', 'NOK 300'],
  ['€1200', '300'],
  ['€1200', 'high'],
])('%s and %s may be one currency', (one, other) => expect(others([one, other])).toEqual([]));

test.each([
  ['$1200', 'HK$300', 'HK$'],
  ['$1200', '300 CAD', 'CAD'],
  ['$1200', '$300 CAD', 'CAD'],
  ['元1200', '300日元', '日元'],
  ['₫1200', '₽300', '₽'],
])('%s and %s are not one currency', (one, other, currency) =>
  expect(others([one, other])).toMatchObject([{ row: 1, currency }]),
);

test('what is no amount, or cannot be read, is in no currency', () => {
  expect(others(['$1200', '€1.2.3'])).toEqual([]);
  const count = { ...amount, kind: 'count' } as const;
  const cells = ['$1200', '€300'];
  expect(atOneGo(otherCurrencies(cells, undefined, count, readMeasure(cells, count, 46000)))).toEqual([]);
});

test('reports the cells of the rarer of two currencies', () => {
  const cell = fc.tuple(fc.constantFrom('$', '€'), fc.integer({ min: 1, max: 999 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (column) => {
      const rowsIn = (wanted: string) =>
        column.flatMap(([currency], row) => (currency === wanted ? [row] : []));
      const [dollars, euros] = [rowsIn('$'), rowsIn('€')];
      const told = others(column.map(([currency, number]) => `${currency}${number}`)).map(({ row }) => row);
      const isTie = dollars.length === euros.length;
      const rarer = dollars.length < euros.length || (isTie && column[0]?.[0] === '€') ? dollars : euros;
      expect(told).toEqual(rarer);
    }),
  );
});

test('whatever has a currency is an amount', () => {
  const text = fc.tuple(fc.constantFrom('$', '€', 'USD ', '人民币', 'CN¥', 'a', ''), fc.nat());
  fc.assert(
    fc.property(text, ([before, number]) => {
      const typed = `${before}${number}`;
      if (currencyIn(typed) !== undefined) expect(amountIn(typed)).toBe(number);
    }),
  );
});
