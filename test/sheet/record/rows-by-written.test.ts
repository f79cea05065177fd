import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { rowsByWritten } from '../../../src/sheet/record/rows-by-written';

/** Below the header, a run wrote *High* beside two rows and *Low* beside one. */
const written = [
  ['Segment', 'High', 'High', 'Low'],
  ['Strategy', 'Visit', 'Visit', 'Write'],
];
const found = (previous: readonly string[][], ...now: readonly string[][]) =>
  atOneGo(rowsByWritten([0, ...now[0]!.slice(1).map(() => undefined)], 4, { written, previous, now }));
const blank = [
  ['', '', '', ''],
  ['', '', '', ''],
];

test('rows are found by what stands beside them, a row that came is not', () =>
  expect(
    found(blank, ['Segment', 'Low', '', 'High', 'High'], ['Strategy', 'Write', '', 'Visit', 'Visit']),
  ).toEqual([0, 3, undefined, 1, 2]));

test('a row is found though its first column is back already', () => {
  const previous = [
    ['Segment', 'Low', 'Low', 'High'],
    ['Strategy', 'Write', 'Write', 'Visit'],
  ];
  expect(found(previous, ['Segment', 'High', 'Low'], ['Strategy', 'Write', 'Visit'])).toEqual([0, 3, 1]);
});

test('rows with the same beside them are not found if different texts stood there before', () => {
  const previous = [
    ['Segment', 'Low', 'High', ''],
    ['Strategy', '', '', ''],
  ];
  expect(found(previous, ['Segment', 'High', 'Low'], ['Strategy', 'Visit', 'Write'])).toEqual([
    0,
    undefined,
    3,
  ]);
});
