import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knowledge, type Measure } from '../../../src/classifier/measure';
import { modelById } from '../../../src/classifier/models/catalogue';
import { readCell, readMeasure } from '../../../src/sheet/read/read-measure';

const today = 46347;
const [sales, loyalty] = modelById('sales-loyalty').measures as [Measure, Measure];

describe('a cell read as a measure', () => {
  test.each([
    [12300, 12300],
    [-40.5, -40.5],
    ['1234', 1234],
    [' 12 ', 12],
    ['\u00a012\u3000', 12],
    ['１２３４', 1234],
    ['-0.5', -0.5],
    ['+7', 7],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1e5', 100000],
  ])('%j is the number %d', (cell, value) => expect(readCell(cell, sales, today)).toEqual({ value }));

  test.each([
    ['high', Infinity],
    [' Low ', -Infinity],
    ['高', Infinity],
    ['低', -Infinity],
    [true, Infinity],
    [false, -Infinity],
    ['not loyal', -Infinity],
    ['忠诚', Infinity],
  ])('%j states a level', (cell, value) => expect(readCell(cell, loyalty, today)).toEqual({ value }));

  test.each([[''], ['  '], ['\u00a0'], ['\u3000'], ['\n']])('%j is blank', (cell) =>
    expect(readCell(cell, sales, today)).toBe('blank'),
  );

  test.each([
    ['n/a'],
    ['#N/A'],
    ['#DIV/0!'],
    ['12 pcs'],
    ['1,234'], // 1234 in London, 1.234 in Berlin
    ['1.234'],
    ['12,34.5'],
    ['Infinity'],
    ['-'],
    ['.'],
    [NaN],
  ])('%j is unreadable', (cell) => expect(readCell(cell, sales, today)).toBe('unreadable'));

  test('a word of another measure is unreadable', () =>
    expect(readCell('loyal', sales, today)).toBe('unreadable'));

  test('any number is itself, and so is its plain text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (number) => {
        expect(readCell(number, sales, today)).toEqual({ value: number });
        expect(readCell(String(number), sales, today)).toEqual({ value: number });
      }),
    );
  });
});

test('a column keeps what is known apart from what is blank or unreadable', () => {
  const column = readMeasure([5, '', 'abc', 'low'], sales, today);
  expect([...column.knowledge]).toEqual([
    knowledge.known,
    knowledge.blank,
    knowledge.unreadable,
    knowledge.known,
  ]);
  expect([column.values[0], column.values[3]]).toEqual([5, -Infinity]);
});

test('there cannot be fewer than none of what is counted', () => {
  const [orders] = modelById('lifecycle').measures as [Measure];
  expect(readCell(0, orders, today)).toEqual({ value: 0 });
  expect(readCell('high', orders, today)).toEqual({ value: Infinity });
  expect(readCell(-1, orders, today)).toBe('unreadable');
  expect(readCell('-1', orders, today)).toBe('unreadable');
});

test('a stage is a whole number or the name of one, nothing that Excel would make a number of', () => {
  const [stage] = modelById('focus').measures as [Measure];
  expect(readCell(' ３ ', stage, today)).toEqual({ value: 3 });
  expect(readCell('Repeat', stage, today)).toEqual({ value: 4 });
  for (const cell of [0, 9, 2.5, true, '0x3', '1e0', 'Treasure']) {
    expect([cell, readCell(cell, stage, today)]).toEqual([cell, 'unreadable']);
  }
});
