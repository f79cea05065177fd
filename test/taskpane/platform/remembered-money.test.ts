/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { recallMoney, rememberMoney } from '../../../src/taskpane/platform/remembered-money';

afterEach(() => localStorage.clear());

const list = (number: number) => ['Client', `Sales ${number}`, 'Profit'];

test('the column is known again by the headers, each list for itself', () => {
  rememberMoney(list(1), 2);
  rememberMoney(list(2), 1);
  rememberMoney(list(1), 1);
  expect([list(1), list(2), list(3), [...list(1)].reverse()].map(recallMoney)).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
});

test('nothing of the workbook is stored, and not without end', () => {
  for (let number = 0; number < 150; number++) rememberMoney(list(number), 2);
  const stored = JSON.stringify({ ...localStorage });
  expect(stored).not.toMatch(/Client|Sales|Profit/);
  expect([0, 49, 50, 149].map((number) => recallMoney(list(number)))).toEqual([undefined, undefined, 2, 2]);
});

test('what is stored by somebody else is ignored', () => {
  for (const odd of ['', '{', '{}', '7', '[7]', '[["811c9dc5-1000193"]]', '[["a","b"]]', '[["a",-1]]']) {
    localStorage.setItem('clienttier.money', odd);
    expect(recallMoney(list(1))).toBeUndefined();
  }
  rememberMoney(list(1), 2);
  expect(recallMoney(list(1))).toBe(2);
});
