import { expect, test } from '@jest/globals';
import { serialOfDate } from '../../../src/sheet/cells/excel-date';

// 46347 is 2026-11-21 in Excel. The first and the last moment of that day in the computer's time zone give the same
// number.
test.each([
  [new Date(2026, 10, 21, 0, 0, 0), 46347],
  [new Date(2026, 10, 21, 23, 59, 59), 46347],
  [new Date(2028, 1, 29, 12), 46812],
])('%s is day %d', (date, serial) => {
  expect(serialOfDate(date)).toBe(serial);
});
