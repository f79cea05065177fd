import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localized } from '../../../src/classifier/language';
import { completeMonths, serialOf, serialOfText } from '../../../src/sheet/cells/excel-date';
import { knowledge, type Measure } from '../../../src/classifier/measure';
import type { MeasureKind } from '../../../src/classifier/measure-kinds';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { readCell, readMeasure } from '../../../src/sheet/read/read-measure';

// From Excel's help for DATEVALUE and DATE: 2011-08-22 is 40777, 2008-01-01 is 39448.
const newYear2008 = 39448;

describe('dates', () => {
  test('are serial numbers as in Excel', () => {
    expect(serialOf(2011, 8, 22)).toBe(40777);
    expect(serialOf(2008, 1, 1)).toBe(newYear2008);
    expect(serialOf(2023, 2, 29)).toBeUndefined();
  });

  test.each(['2011-08-22', '2011/8/22', ' 2011.08.22 ', '2011年8月22日', '2011-08-22T10:00:00'])(
    'are read from %j',
    (text) => expect(serialOfText(text)).toBe(40777),
  );

  test.each(['08/09/2011', '22-08-2011', 'August', '2011-13-01', '20110822'])(
    'are not guessed from %j',
    (text) => expect(serialOfText(text)).toBeUndefined(),
  );
});

describe('complete months', () => {
  const months = (from: string, to: string) => completeMonths(serialOfText(from)!, serialOfText(to)!);
  test('turn over on the same day of the month', () => {
    expect(months('2025-11-21', '2026-11-20')).toBe(11);
    expect(months('2025-11-21', '2026-11-21')).toBe(12);
    expect(months('2026-01-31', '2026-02-28')).toBe(0);
    expect(months('2026-01-31', '2026-03-01')).toBe(1);
  });
  test('are negative where the first day is ahead, if only by a day', () => {
    expect(months('2026-11-22', '2026-11-21')).toBeLessThan(0);
    expect(months('2027-01-21', '2026-11-21')).toBe(-2);
  });
  test('never fall as time goes on', () => {
    const day = fc.integer({ min: newYear2008, max: newYear2008 + 5000 });
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(completeMonths(from, to + 1)).toBeGreaterThanOrEqual(completeMonths(from, to));
      }),
    );
  });
});

const measureOf = (kind: MeasureKind): Measure => ({
  id: 'since',
  kind,
  name: localized(() => 'Since'),
  description: localized(() => ''),
});
const read = (kind: MeasureKind, cell: CellValue, asOf: number) => readCell(cell, measureOf(kind), asOf);

describe('time that has passed', () => {
  test('is days, from a date or a number of days', () => {
    expect(read('daysSince', newYear2008, newYear2008 + 45)).toEqual({ value: 45 });
    expect(read('daysSince', '2008-01-01', newYear2008 + 45.9)).toEqual({ value: 45 });
    expect(read('daysSince', 45, newYear2008)).toEqual({ value: 45 });
    expect(read('daysSince', ' 45 ', newYear2008)).toEqual({ value: 45 });
  });
  test('is months, from a date or a number of months', () => {
    // 2008-01-01 to 2011-08-22.
    expect(read('monthsSince', newYear2008, 40777)).toEqual({ value: 43 });
    expect(read('monthsSince', '2008年1月1日', 40777.5)).toEqual({ value: 43 });
    expect(read('monthsSince', 43.5, 40777)).toEqual({ value: 43.5 });
  });
  test('is years, from a date or a number of years', () => {
    expect(read('yearsSince', newYear2008, 40777)).toEqual({ value: 43 / 12 });
    expect(read('yearsSince', newYear2008, serialOf(2011, 1, 1)!)).toEqual({ value: 3 });
    expect(read('yearsSince', newYear2008, serialOf(2010, 12, 31)!)).toEqual({ value: 35 / 12 });
    expect(read('yearsSince', 3, 40777)).toEqual({ value: 3 });
  });
  test.each([20080101, '20080101', ' ２００８０１０１ ', 20080101093000, '20080101093000', '20080101 9:30'])(
    'is read from the eight digits of a day: %j',
    (cell) => {
      expect(read('daysSince', cell, newYear2008 + 45)).toEqual({ value: 45 });
      expect(read('monthsSince', cell, 40777)).toEqual({ value: 43 });
      expect(read('daysUntil', cell, newYear2008 - 30)).toEqual({ value: 30 });
      expect(read('daysSince', cell, newYear2008 - 1)).toBe('future');
    },
  );
  test.each(['daysSince', 'monthsSince', 'yearsSince'] as const)('cannot lie ahead (%s)', (kind) => {
    expect(read(kind, newYear2008 + 1, newYear2008)).toBe('future');
    expect(read(kind, -3, newYear2008)).toBe('future');
  });
  test('may lie ahead where a next or a first date is asked for', () => {
    expect(read('daysUntil', '2008-01-31', newYear2008)).toEqual({ value: 30 });
    expect(read('daysUntil', '2007-12-31', newYear2008)).toEqual({ value: -1 });
    expect(read('monthsSinceDate', '2007-10-01', newYear2008)).toEqual({ value: 3 });
    expect(read('monthsSinceDate', '2008-02-01', newYear2008)).toEqual({ value: -1 });
  });
  test('is not read from other text, nor from numbers that are no count', () => {
    expect(read('daysSince', 'last week', newYear2008)).toBe('unreadable');
    expect(read('daysSince', 20111301, newYear2008)).toBe('unreadable');
    expect(read('daysSince', 20110229, newYear2008)).toBe('unreadable');
    expect(read('daysSince', 12345678, newYear2008)).toBe('unreadable');
    expect(read('monthsSince', 2019, newYear2008)).toBe('unreadable');
    expect(read('yearsSince', 2019, newYear2008)).toBe('unreadable');
    expect(read('daysUntil', 30, newYear2008)).toBe('unreadable');
    expect(read('monthsSinceDate', true, newYear2008)).toBe('unreadable');
    expect(read('monthsSinceDate', 14, newYear2008)).toBe('unreadable');
  });
  test('of months and years may be stated in words', () => {
    expect(read('yearsSince', 'high', newYear2008)).toEqual({ value: Infinity });
    expect(read('monthsSince', false, newYear2008)).toEqual({ value: -Infinity });
    expect(read('daysSince', 'high', newYear2008)).toBe('unreadable');
  });
});

describe('a column of both dates and numbers', () => {
  const states = (cells: CellValue[], kind: MeasureKind = 'daysSince') => [
    ...readMeasure(cells, measureOf(kind), 46353).knowledge,
  ];
  const { known, blank, unreadable, numberAmongDates, dateAmongNumbers } = knowledge;

  test('is read but for the fewer of them', () => {
    expect(states([46000, 30, '', '2026-01-02', 'x'])).toEqual([
      ...[known, numberAmongDates, blank, known, unreadable],
    ]);
    expect(states([30, '2026-01-02', 60], 'monthsSince')).toEqual([known, dateAmongNumbers, known]);
  });
  test('is read by its dates if there are as many', () =>
    expect(states([30, 46000])).toEqual([numberAmongDates, known]));
  test('has neither in words nor in what is no count', () =>
    expect(states([46000, 'high', 2019], 'yearsSince')).toEqual([known, known, unreadable]));
});
