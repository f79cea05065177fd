import { expect, test } from '@jest/globals';
import { readShares } from '../../../src/sheet/read/read-shares';

const read = (...cells: (string | number | boolean)[]) =>
  readShares(cells, {}).map((reading) => (typeof reading === 'object' ? reading.value : reading));

test('plain numbers are fractions of 1 unless one of them can only be a percentage', () => {
  expect(read(0.35, 1, 0)).toEqual([0.35, 1, 0]);
  expect(read(35, 100, 0)).toEqual([0.35, 1, 0]);
  expect(read(2, 0.5, 1.5)).toEqual([0.02, 0.005, 0.015]);
});

test('a number a little over 1 is no share, and does not make percentages of the others', () => {
  expect(read(0.3, 0.5, 1.2)).toEqual([0.3, 0.5, 'unreadable']);
  expect(read(1.99)).toEqual(['unreadable']);
});

test('a percentage is one in any column', () => {
  expect(read('35%', 0.2, '0.5 %')).toEqual([0.35, 0.2, 0.005]);
  expect(read('35%', 20)).toEqual([0.35, 0.2]);
});

test('one plain 30 makes no percentages of its neighbours, and is not read itself', () => {
  expect(read(0.35, 0.2, 30, 0.5)).toEqual([0.35, 0.2, 'unreadable', 0.5]);
  expect(read('35%', '20%', 30)).toEqual([0.35, 0.2, 'unreadable']);
  expect(read('35%', 0.2, 30, 0.1)).toEqual([0.35, 0.2, 'unreadable', 0.1]);
  expect(read('35%', 30, 20)).toEqual([0.35, 0.3, 0.2]);
});

test('of a column that is as much the one as the other nothing is guessed', () =>
  expect(read(0.5, 30, 0, '10%', 40)).toEqual(['unreadable', 'unreadable', 0, 0.1, 'unreadable']));

test('there is no share below 0 or above 100 %', () => {
  expect(read(-0.1, 0.2)).toEqual(['unreadable', 0.2]);
  expect(read(150, 20, '101%')).toEqual(['unreadable', 0.2, 'unreadable']);
});

test('high and low are levels', () => {
  expect(read('high', 'low', true)).toEqual([Infinity, -Infinity, Infinity]);
});
