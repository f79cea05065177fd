import { expect, test } from '@jest/globals';
import { textOfNote, textOfQuestion } from '../../src/orders/ask/text-of-question';
import { addUp, noteOf, questionOf, type Lines } from './add-up';

const header = ['Customer', 'Order date', 'Amount'];
const zeros = (lines: number): Lines => [
  header,
  ['Ann', '2026-11-01', 5],
  ...Array.from({ length: lines }, (_, line) => [`C${line}`, '2026-11-02', 0]),
];

test.each([
  [1, '1 line with an amount of zero', '1 line has an amount of zero', 'Is it an order?'],
  [2, '2 lines with an amount of zero', '2 lines have an amount of zero', 'Are they orders?'],
  [12_000, '12,000 lines with an amount of zero', '12,000 lines have an amount of zero', 'Are they orders?'],
])('%i lines are counted as one writes it', (lines, note, question, asked) => {
  const result = addUp(zeros(lines));
  expect(textOfNote(noteOf(result, 'zeroLines')!, 'en')).toMatch(new RegExp(`^${note}`));
  const { ask } = textOfQuestion(questionOf(result, 'zeroLines')!, 'en');
  expect(ask.startsWith(question)).toBe(true);
  expect(ask.endsWith(asked)).toBe(true);
  expect(textOfNote(noteOf(result, 'zeroLines')!, 'zh')).toContain(`${lines.toLocaleString('zh-CN')} 行`);
});

test('of a client with refunds alone the Chinese note says what is missing', () => {
  const note = noteOf(addUp([header, ['Ann', '2026-11-01', 5], ['Bob', '2026-11-01', -5]]), 'refundsOnly')!;
  expect(textOfNote(note, 'zh')).toBe('1 位客户只有退款，已列出，但没有最近下单日期：Bob。');
  expect(textOfNote(note, 'en')).toBe('1 client with refunds only, listed without a last order: Bob.');
});
