import { expect, test } from '@jest/globals';
import { formatRuns } from '../../src/sheet/format-runs';

test('neighbours of the same format are one run', () =>
  expect(
    formatRuns(
      new Map([
        [3, '@'],
        [1, '@'],
        [2, '@'],
        [5, '@'],
        [6, '0%'],
      ]),
    ),
  ).toEqual([
    [1, 3, '@'],
    [5, 1, '@'],
    [6, 1, '0%'],
  ]));
