import { expect, test } from '@jest/globals';
import { wordsIn } from '../../../src/taskpane/text/words';

// December 5th, 2023, as Excel counts days.
const day = 45265;

test.each([
  ['en', 'en-US', 'Dec 5, 2023'],
  ['en', 'en-GB', '5 Dec 2023'],
  ['zh', 'zh-CN', '2023年12月5日'],
  ['zh', 'en-US', '2023年12月5日'],
  ['en', 'fr-FR', 'Dec 5, 2023'],
] as const)(
  'a day has its month in the language of the pane: %s on a computer with %s',
  (language, locale, shown) => {
    expect(wordsIn(language, locale).date(day)).toBe(shown);
  },
);

test('numbers are written as in the sheet, whatever the language', () => {
  expect(wordsIn('zh', 'de-DE').number(1234.5)).toBe('1.234,5');
});
