import { expect, test } from '@jest/globals';
import { linesThatFit } from '../../src/summary/lines-that-fit';

test('a text of one line stays as it is', () => {
  expect(linesThatFit('The two lines are the cut-offs.')).toEqual(['The two lines are the cut-offs.']);
});

test('a longer one is split between words, and loses none', () => {
  const name = 'Birkenbrook Holzbau GmbH';
  const lines = linesThatFit(Array<string>(20).fill(name).join(', '));
  expect(lines.join(' ')).toBe(Array<string>(20).fill(name).join(', '));
  // 170 letters have room for six names of 24 letters, each with a comma and a blank, and for the first word of the
  // seventh: 6 * 26 + 11.
  expect(lines[0]).toHaveLength(167);
});

test('a Chinese character is as wide as two letters', () => {
  const lines = linesThatFit('圆圈太近，没有标出名称：' + '佛山云帆电子有限公司、'.repeat(10));
  expect(lines.length).toBe(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(85);
});
