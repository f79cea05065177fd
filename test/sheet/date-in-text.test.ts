import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atOneGo } from '../../src/classifier/slices';
import type { CellValue } from '../../src/sheet/cell';
import { dateOrderIn, type DateOrder } from '../../src/sheet/culture';
import { dateInText, orderThroughout } from '../../src/sheet/date-in-text';

// From Excel's help for DATEVALUE: 2011-08-22 is 40777.
const august = 40777;

test.each([
  '2011-08-22',
  '２０１１/８/２２',
  '2011年8月22日',
  '22 Aug 2011',
  '22-Aug-2011',
  'August 22, 2011',
  'aug. 22 2011 10:00',
])('%j is a day wherever it was typed', (text) => expect(dateInText(text)).toBe(august));

test('day and month in numbers are read in the order of the culture', () => {
  expect(dateInText('22/8/2011', 'dayFirst')).toBe(august);
  expect(dateInText('22.08.2011 09:30', 'dayFirst')).toBe(august);
  expect(dateInText('8/22/2011', 'monthFirst')).toBe(august);
});

test.each([
  ['8/9/2011', undefined],
  ['22/8/2011', undefined],
  ['8/9/2011', 'yearFirst'],
  ['22/8/2011', 'monthFirst'],
  ['22/8/11', 'dayFirst'],
  ['22/8-2011', 'dayFirst'],
  ['31/4/2011', 'dayFirst'],
  ['29 Feb 2011', 'dayFirst'],
  ['22 Augst 2011', 'dayFirst'],
] as const)('%j is no day beyond doubt with the order %s', (text, order) =>
  expect(dateInText(text, order)).toBeUndefined(),
);

describe('the order of a column', () => {
  const order = (typedIn: DateOrder | undefined, ...cells: CellValue[]) =>
    atOneGo(orderThroughout(cells, typedIn));
  test('is that of the culture', () => {
    expect(order('dayFirst', '3/4/2011', '22/8/2011', '', 40777, 'soon')).toBe('dayFirst');
    expect(order('monthFirst', '3/4/2011', '5/6/2011 10:00')).toBe('monthFirst');
    expect(order(undefined, '3/4/2011')).toBeUndefined();
  });
  test('is the one that a date shows, whatever the culture, with a time of day too', () => {
    expect(order('monthFirst', '3/4/2011', '22/8/2011')).toBe('dayFirst');
    expect(order('monthFirst', '03.04.2011 09:30', '22.08.2011 23:59:59')).toBe('dayFirst');
    expect(order('dayFirst', '3/4/2011', '8/22/2011 9:30 PM')).toBe('monthFirst');
    expect(order('yearFirst', '2011-08-22', '3/4/2011', '22/8/2011')).toBe('dayFirst');
    expect(order(undefined, '3-4-2011', '22-8-2011')).toBe('dayFirst');
  });
  test('is not known if the dates show both', () =>
    expect(order('dayFirst', '3/4/2011', '8/22/2011', '22/8/2011')).toBeUndefined());
});

test.each([
  ['M/d/yyyy', 'monthFirst'],
  ['dd.MM.yyyy', 'dayFirst'],
  ['yyyy/M/d', 'yearFirst'],
  ['', undefined],
])('the pattern %j tells %s', (pattern, order) => expect(dateOrderIn(pattern)).toBe(order));

test('a day that a culture writes is read back as it was', () => {
  const orders = {
    'en-GB': 'dayFirst',
    'en-US': 'monthFirst',
    'de-DE': 'dayFirst',
    'zh-CN': 'yearFirst',
  } as const;
  const locale = fc.constantFrom(...(Object.keys(orders) as (keyof typeof orders)[]));
  fc.assert(
    fc.property(locale, fc.integer({ min: 1, max: 90_000 }), (where, days) => {
      const day = new Date(Date.UTC(1900, 2, 1 + days));
      const text = day.toLocaleDateString(where, { timeZone: 'UTC' });
      // 1900-03-01 is 61 in Excel.
      expect(dateInText(text, orders[where])).toBe(61 + days);
    }),
  );
});
