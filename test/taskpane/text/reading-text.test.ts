import { expect, test } from '@jest/globals';
import type { ColumnReading } from '../../../src/sheet/read/describe-column';
import { readingText } from '../../../src/taskpane/text/reading-text';
import { wordsIn } from '../../../src/taskpane/text/words';

const reading = (more: Partial<ColumnReading>): ColumnReading => ({
  measure: 'sales',
  filled: 300,
  read: 300,
  fromText: 0,
  inPercent: false,
  examples: [],
  ...more,
});
const typed = reading({
  read: 299,
  fromText: 12,
  examples: [
    { cell: '¥12,000', readAs: { kind: 'number', value: 12_000 } },
    { cell: '12.5%', readAs: { kind: 'share', value: 0.125 } },
    { cell: '忠诚', readAs: { kind: 'high' } },
  ],
});

test('shows texts with what they were read as, and counts cells that could not be read', () => {
  expect(readingText(typed, wordsIn('en', 'en-GB'))).toEqual([
    '12 of 300 read from text: "¥12,000" → 12,000; "12.5%" → 12.5%; "忠诚" → high.',
    '1 cell could not be read.',
  ]);
  expect(readingText(typed, wordsIn('zh', 'zh-CN'))).toEqual([
    '300 个单元格中有 12 个是文本，已转为数值：“¥12,000” → 12,000；“12.5%” → 12.5%；“忠诚” → 高。',
    '1 个单元格无法读取。',
  ]);
});

test('a number is shown as it is', () => {
  const examples = [{ cell: '12300', readAs: { kind: 'number', value: 12_300 } as const }];
  expect(readingText(reading({ examples }), wordsIn('en', 'de-DE'))).toEqual([
    '300 of 300 read, such as 12.300.',
  ]);
});

test('shows a number with what it was read as, if that differs', () => {
  const examples = [{ cell: '35', readAs: { kind: 'share', value: 0.35 } as const }];
  expect(readingText(reading({ examples }), wordsIn('en', 'en-GB'))).toEqual([
    '300 of 300 read, such as 35 → 35%.',
  ]);
});

test('a number that the sheet shows as a percentage is shown so', () => {
  const examples = [{ cell: '0.535', readAs: { kind: 'share', value: 0.535 } as const }];
  expect(readingText(reading({ inPercent: true, examples }), wordsIn('en', 'en-GB'))).toEqual([
    '300 of 300 read, such as 53.5%.',
  ]);
});

test('a date is shown as the day that was understood', () => {
  const examples = [{ cell: '3/4/2025', readAs: { kind: 'date', value: 45_750 } as const }];
  expect(readingText(reading({ fromText: 300, examples }), wordsIn('en', 'en-GB'))).toEqual([
    '300 of 300 read from text: "3/4/2025" → 3 Apr 2025.',
  ]);
});

test('says only that nothing could be read, if so', () =>
  expect(readingText(reading({ read: 0 }), wordsIn('en', 'en-GB'))).toEqual([
    '300 cells could not be read.',
  ]));
