import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { dateOrderIn, type DateOrder } from '../../../src/sheet/text/culture';
import { dateInText, orderThroughout } from '../../../src/sheet/text/date-in-text';
import { examples } from '../../setup/examples';

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
  '22-Aug-11',
  "22 Aug '11",
  '22/Aug/2011 10:00',
  '22. August 2011',
  '22 août 2011',
  '22 de agosto de 2011',
  '22 agosto 2011',
  '22 sierpnia 2011',
  '22. srpna 2011',
  '22 Ağustos 2011',
  '22 августа 2011 г.',
  '22 серпня 2011',
  '22nd August 2011',
  'H23.8.22',
  'H23/08/22 10:00',
  '平成23年8月22日',
  '民國100年8月22日',
])('%j is a day wherever it was typed', (text) => expect(dateInText(text)).toBe(august));

test('the first year of an era has a name of its own', () => {
  // From the government's table of eras: the first day of Reiwa is 2019-05-01.
  expect(dateInText('令和元年5月1日')).toBe(dateInText('2019-05-01'));
  expect(dateInText('R8.11.1')).toBe(dateInText('2026-11-01'));
  expect(dateInText('S60.1.2')).toBe(dateInText('1985-01-02'));
});

test('day and month in numbers are read in the order of the culture', () => {
  expect(dateInText('22/8/2011', 'dayFirst')).toBe(august);
  expect(dateInText('22.08.2011 09:30', 'dayFirst')).toBe(august);
  expect(dateInText('8/22/2011', 'monthFirst')).toBe(august);
  expect(dateInText('22/8/11', 'dayFirst')).toBe(august);
  expect(dateInText('8-22-11 09:30', 'monthFirst')).toBe(august);
});

test.each([
  ['8/9/2011', undefined],
  ['22/8/2011', undefined],
  ['8/9/2011', 'yearFirst'],
  ['22/8/2011', 'monthFirst'],
  ['22/8/11', undefined],
  ['11/8/22', 'yearFirst'],
  ['22/8/111', 'dayFirst'],
  ['14 listopada 2011', 'dayFirst'], // November in Polish, October in Croatian
  ['14 jui 2011', 'dayFirst'],
  ['14 ma 2011', 'dayFirst'],
  ['22/8-2011', 'dayFirst'],
  ['31/4/2011', 'dayFirst'],
  ['29 Feb 2011', 'dayFirst'],
  ['22 Augst 2011', 'dayFirst'],
  ['R8.13.1', 'dayFirst'],
  ['A8.11.1', 'dayFirst'],
] as const)('%j is no day beyond doubt with the order %s', (text, order) =>
  expect(dateInText(text, order)).toBeUndefined(),
);

test.each([
  // From Excel's help: two digits up to 29 are of this century. 2029-12-31 is 47483, 1930-01-01 is 10959.
  ['31-Dec-29', 47483],
  ['1-Jan-30', 10959],
  ['14-Jan-26', 46036],
])('%j has the year that Excel gives it', (text, day) => expect(dateInText(text)).toBe(day));

test('a month that a language writes is read back, or not at all', () => {
  const locale = fc.constantFrom(
    ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'da', 'nb', 'sv', 'tr', 'ro', 'ru', 'uk', 'hr'],
  );
  const form = fc.constantFrom('long' as const, 'short' as const);
  let [read, all] = [0, 0];
  fc.assert(
    fc.property(locale, form, fc.integer({ min: 1, max: 80_000 }), (where, month, days) => {
      const day = new Date(Date.UTC(1900, 2, 1 + days));
      const format = new Intl.DateTimeFormat(where, {
        day: 'numeric',
        month,
        year: 'numeric',
        timeZone: 'UTC',
      });
      const parts = format.formatToParts(day).filter(({ type }) => type !== 'literal');
      const of = (type: string) => parts.find((part) => part.type === type)!.value;
      if (!/\p{L}/u.test(of('month'))) return;
      const found = dateInText(`${of('day')} ${of('month')} ${of('year')}`);
      expect([undefined, 61 + days]).toContain(found);
      all += 1;
      if (found !== undefined) read += 1;
    }),
    { numRuns: examples(2000) },
  );
  expect(read / all).toBeGreaterThan(0.9);
});

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
