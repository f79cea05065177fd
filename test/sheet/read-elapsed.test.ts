import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completeMonths, serialOf, serialOfText } from '../../src/sheet/excel-date';
import { readDaysSince, readDaysUntil, readMonthsSince } from '../../src/sheet/read-elapsed';

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

describe('time that has passed', () => {
  test('is days, from a date or a number of days', () => {
    expect(readDaysSince(newYear2008, newYear2008 + 45)).toEqual({ value: 45 });
    expect(readDaysSince('2008-01-01', newYear2008 + 45.9)).toEqual({ value: 45 });
    expect(readDaysSince(45, newYear2008)).toEqual({ value: 45 });
    expect(readDaysSince(' 45 ', newYear2008)).toEqual({ value: 45 });
  });
  test('cannot lie ahead', () => {
    expect(readDaysSince(newYear2008 + 1, newYear2008)).toBe('future');
    expect(readDaysSince(-3, newYear2008)).toBe('future');
  });
  test('may lie ahead where a next date is asked for', () => {
    expect(readDaysUntil('2008-01-31', newYear2008)).toEqual({ value: 30 });
    expect(readDaysUntil('2007-12-31', newYear2008)).toEqual({ value: -1 });
    expect(readMonthsSince('2007-10-01', newYear2008)).toEqual({ value: 3 });
  });
  test('is not read from other text', () => {
    expect(readDaysSince('last week', newYear2008)).toBe('unreadable');
    expect(readDaysUntil(30, newYear2008)).toBe('unreadable');
    expect(readMonthsSince(true, newYear2008)).toBe('unreadable');
  });
});
