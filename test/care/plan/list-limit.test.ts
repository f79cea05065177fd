import { expect, test } from '@jest/globals';
import type { CareRules } from '../../../src/care/care-client';
import type { Block, CareRow } from '../../../src/care/plan/cared';
import { mostListed, upToLimit } from '../../../src/care/plan/list-limit';
import { planCare } from '../../../src/care/plan/plan-care';
import { care } from '../../../src/classifier/models/care';
import { atOneGo } from '../../../src/classifier/slices';

const row = (name: string, block: Block = 'visit', isWritten = false): CareRow => ({
  client: { name, tier: 'Top', owner: '' },
  ...{ block, open: 0, isAlike: false },
  ...(isWritten && { written: { name, benefit: 'Lunch', next: '', done: '' } }),
});
const rows = (owner: string, count: number) =>
  Array.from({ length: count }, (_, index) => row(`${owner}${index + 1}`));
const listed = (owners: readonly (readonly CareRow[])[], most: number) =>
  atOneGo(upToLimit(owners, most)).map(({ client: { name } }) => name);

test('each owner gets as many clients as the others, the first ones; who has fewer gets all', () => {
  expect(listed([rows('a', 9), rows('b', 2), rows('c', 9)], 10)).toEqual(
    'a1 a2 a3 a4 b1 b2 c1 c2 c3 c4'.split(' '),
  );
  expect(listed([rows('a', 9)], 10)).toHaveLength(9);
  expect(listed([rows('a', 5), rows('b', 5)], 10)).toHaveLength(10);
});

test('more owners than there is room for: one client each, until it is full', () => {
  expect(listed([rows('a', 3), rows('b', 3), rows('c', 3)], 2)).toEqual(['a1', 'b1']);
});

test('planned visits are listed before others, and what the user wrote always, in the order of the plan', () => {
  const owner = [row('1'), row('2'), row('3', 'planned'), row('4', 'doesNotFit', true), row('5', 'winBack')];
  expect(listed([owner], 2)).toEqual(['1', '3', '4']);
});

test('of many clients who are due, the plan has those worth most, and says how many it leaves out', () => {
  const asOf = 46_000;
  const rules: CareRules = {
    ...{ asOf, intervals: new Map([['top', 14]]), capacity: new Map(), holidays: new Set() },
  };
  const clients = Array.from({ length: mostListed + 3 }, (_, index) => ({
    ...{ name: `Client ${index}`, tier: 'Top', owner: 'Ann', value: index, contact: asOf - 20 },
  }));
  const { rows: planned, unlisted } = atOneGo(planCare(care, clients, [], rules));
  expect([planned.length, unlisted]).toEqual([mostListed, 3]);
  expect(planned.map(({ client }) => client.value)).toEqual(
    Array.from({ length: mostListed }, (_, index) => mostListed + 2 - index),
  );
});
