import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { rowsBefore } from '../../../src/sheet/record/rows-before';

const before = [
  ['Acme', 'Birch', 'Cole', 'Dahl'],
  [120, 300, 40, 60],
];
const found = (...now: (readonly (string | number)[])[]) => atOneGo(rowsBefore(before, now, 1));

test('an inserted row was nowhere, and those below it one row up', () =>
  expect(found(['Acme', '', 'Birch', 'Cole', 'Dahl'], [120, '', 300, 40, 60])).toEqual([
    0,
    undefined,
    1,
    2,
    3,
  ]));

test('sorted rows are known by their cells', () =>
  expect(found(['Dahl', 'Cole', 'Birch', 'Acme'], [60, 40, 300, 120])).toEqual([3, 2, 1, 0]));

test('a client is known by her name if her number was corrected', () =>
  expect(found(['Birch', 'Acme', 'Cole', 'Dahl'], [301, 120, 40, 60])).toEqual([1, 0, 2, 3]));

test('a client who was renamed is the one of her place, if no row came or went there', () => {
  expect(found(['Acme', 'Beech', 'Cole', 'Dahl'], [120, 300, 40, 60])).toEqual([0, 1, 2, 3]);
  expect(found(['Acme', 'Beech', 'Cole'], [120, 300, 40])).toEqual([0, 1, 2]);
  expect(found(['Acme', 'Beech', 'New', 'Cole', 'Dahl'], [120, 300, 5, 40, 60])).toEqual([
    0,
    undefined,
    undefined,
    2,
    3,
  ]);
});

test('a client who came as another went is new, and has nothing of the other', () => {
  expect(found(['Acme', 'New', 'Cole', 'Dahl'], [120, 55, 40, 60])).toEqual([0, undefined, 2, 3]);
  expect(found(['Acme', 'Cole', 'Dahl', 'New'], [120, 40, 60, 300])).toEqual([0, 2, 3, undefined]);
});

test('a client is known by her name though another label, such as a figure, was corrected and a row has gone', () => {
  const clients = [
    ['Acme', 'Birch', 'Cole', 'Dahl'],
    [120, 300, 40, 60],
    [5, 2, 9, 1],
  ];
  const now = [
    ['Acme', 'Cole', 'Dahl'],
    [120, 45, 60],
    [5, 9, 1],
  ];
  expect(atOneGo(rowsBefore(clients, now, 2))).toEqual([0, 2, 3]);
});

test('of rows that are alike each is taken once', () => {
  const twice = [
    ['Acme', 'Acme'],
    [1, 1],
  ];
  expect(
    atOneGo(
      rowsBefore(
        twice,
        [
          ['Acme', 'Acme', 'Acme'],
          [1, 1, 1],
        ],
        1,
      ),
    ),
  ).toEqual([0, 1, undefined]);
});

test.each([
  ['the last client before blank rows was cleared', ['Acme', 'Birch', '', '', ''], [0, 1, 2, 3, 4]],
  [
    'a row was inserted and the last client cleared',
    ['Acme', 'New', 'Birch', '', '', ''],
    [0, undefined, 1, 2, 3, 4],
  ],
  [
    'two rows were inserted among blank ones',
    ['Acme', 'Birch', 'Cole', '', '', '', ''],
    [0, 1, 2, 3, 4, undefined, undefined],
  ],
  ['the clients were sorted', ['Cole', 'Birch', 'Acme', '', ''], [2, 1, 0, 3, 4]],
])('blank rows are told apart by their neighbours: %s', (_, now, expected) =>
  expect(atOneGo(rowsBefore([['Acme', 'Birch', 'Cole', '', '']], [now], 1))).toEqual(expected),
);

test.each([
  ['a row was inserted above', ['New', 'Acme', 'Birch', '', ''], [undefined, 0, 1, 2, 3]],
  ['a row was deleted above', ['Birch', '', ''], [1, 2, 3]],
  ['a row was inserted among them', ['Acme', 'Birch', '', '', ''], [0, 1, undefined, undefined, undefined]],
  [
    'another client came into their place',
    ['Acme', 'Birch', 'New', '', ''],
    [0, 1, undefined, undefined, undefined],
  ],
])('clients at the end who were cleared are those of their places: %s', (_, now, expected) =>
  expect(atOneGo(rowsBefore([['Acme', 'Birch', 'Cole', 'Dahl']], [now], 1))).toEqual(expected),
);

test('of clients who are alike, the one who was not cleared stays herself', () =>
  expect(atOneGo(rowsBefore([['Acme', 'Acme', 'Birch']], [['', 'Acme', 'Birch']], 1))).toEqual([0, 1, 2]));

test('of two clients who are alike, the second one is found if only the second half was read again', () =>
  expect(atOneGo(rowsBefore([['Acme', 'Birch', 'Acme', 'Cole']], [['Acme', 'Cole']], 1, 2))).toEqual([2, 3]));
