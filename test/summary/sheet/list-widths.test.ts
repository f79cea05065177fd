import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { isInSeveralLines, listWidth } from '../../../src/summary/sheet/list-widths';

const width = (header: string, ...cells: (string | number)[]) => atOneGo(listWidth({ header, cells }));

test('a column is as wide as its longest text, within bounds', () => {
  const names = ['Textiles Hautmare SARL', 'Fox'];
  expect(width('Client', ...names)).toBeGreaterThan(22 * 5);
  expect(width('Client', ...names)).toBeLessThan(22 * 7);
  // A Chinese character is as wide as two letters.
  expect(width('客户', '广州星帆医疗器械有限公司')).toBeGreaterThan(12 * 10);
  expect(width('Id', 'a')).toBe(60);
  expect(width('Key', 'k'.repeat(100))).toBe(190);
});

test('a header takes two lines, not one', () => {
  // The longer of both lines is Segment, or 2026-11-28, and has a button beside it.
  expect(width('Segment 2026-11-28', 'VIP')).toBeLessThan(100);
  expect(width('Segment 2026-11-28', 'VIP')).toBeGreaterThan(10 * 5 + 18);
  expect(width('距上次订单的天数和月数', '1')).toBeLessThan(
    width('距上次订单的天数和月数的平均值和其他', '1'),
  );
});

test('a note is wide, and takes several lines if it is long', () => {
  const note = (text: string) => ({ header: 'Note', cells: [text], isNote: true as const });
  expect(atOneGo(listWidth(note('Short')))).toBe(190);
  expect(atOneGo(isInSeveralLines(note('Short')))).toBe(false);
  expect(atOneGo(isInSeveralLines(note('A long note that says why this client was set by hand')))).toBe(true);
});
