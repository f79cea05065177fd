import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import { headerToWrite } from '../../../src/sheet/plan/segment-header';

const abc = modelById('abc');
const noCells = { sheetColumn: 0, cells: [], formulas: new Map() };

/** Returns the header for a segment column beside others, given what was written before and what is there now. */
function header(
  otherHeaders: string[],
  before?: { written: string; now: string },
  language: Language = 'en',
) {
  const earlier = before && {
    texts: [],
    segment: { ...noCells, header: before.now, writtenHeader: before.written },
  };
  return headerToWrite('segment', abc, language, { otherHeaders, earlier: earlier as never });
}

test('the second model on a sheet is named in its header, in both languages', () => {
  expect(header(['Client', 'Segment'])).toBe('Segment: ABC by profit');
  expect(header(['客户', '客户分级'], undefined, 'zh')).toBe('客户分级：ABC 利润分析');
  expect(header(['Client'])).toBe('Segment');
});

test('a number of an earlier version stays, also once the plain header is free', () => {
  const before = { written: 'Segment 2', now: 'Segment 2' };
  expect(header(['Segment'], before)).toBe('Segment 2');
  expect(header(['Client'], before)).toBe('Segment 2');
});

test('another language, or a header that somebody else has now, gives a new one', () => {
  const before = { written: 'Segment 2', now: 'Segment 2' };
  expect(header(['客户分级'], before, 'zh')).toBe('客户分级：ABC 利润分析');
  expect(header(['Segment', 'segment 2'], before)).toBe('Segment: ABC by profit');
});

test('a header that somebody gave the column stays', () =>
  expect(header(['Segment'], { written: 'Segment 2', now: 'Our view' })).toBe('Our view'));
