import { expect, test } from '@jest/globals';
import { schemeOf } from '../../../src/taskpane/hooks/theme';

test('Excel says whether it is dark, whatever the system prefers', () => {
  expect(schemeOf({ isDarkTheme: false }, true)).toBe('light');
  expect(schemeOf({ isDarkTheme: true }, false)).toBe('dark');
});

test('an Excel that only gives its colours is judged by the background', () => {
  expect(schemeOf({ bodyBackgroundColor: '#262626' }, false)).toBe('dark');
  expect(schemeOf({ bodyBackgroundColor: '#F3F3F3' }, true)).toBe('light');
});

test('the system decides if Excel gives no theme', () => {
  expect(schemeOf(undefined, true)).toBe('dark');
  expect(schemeOf({ bodyBackgroundColor: '' }, false)).toBe('light');
});
