import { expect, test } from '@jest/globals';
import { formatRuns, joinFormats, keptFormats } from '../../../src/sheet/cells/format-runs';

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

const text = (rows: readonly number[]) => new Map(rows.map((row) => [row, '@']));
const wholeColumn = [[1, 1_048_576, '@']];

test('of a column whose cells were all Text, all rows that there are later were', () => {
  expect(keptFormats(text([1, 2, 3]), [1, 2, 3])).toEqual(wholeColumn);
  expect(keptFormats(text([1, 3]), [1, 2, 3])).toEqual([
    [1, 1, '@'],
    [3, 1, '@'],
  ]);
});

test('of a column that skips a total, the format is known only of its clients', () =>
  expect(keptFormats(text([1, 2, 4]), [1, 2, 4])).toEqual([
    [1, 2, '@'],
    [4, 1, '@'],
  ]));

test('what an earlier run knew of the formats is kept', () => {
  expect(joinFormats([[1, 2, '@']], [[5, 1, '@']])).toEqual([
    [1, 2, '@'],
    [5, 1, '@'],
  ]);
  expect(joinFormats([[1, 1_048_576, '@']], [[5, 1, '@']])).toEqual(wholeColumn);
});
