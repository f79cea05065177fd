import { describe, expect, test } from '@jest/globals';
import { contactColumns } from '../../../src/care/contact-columns';
import type { CareClient, CareRules, Visit, Written } from '../../../src/care/care-client';
import { daysOwed } from '../../../src/care/intervals';
import { planCare } from '../../../src/care/plan/plan-care';
import { workingDayUpTo } from '../../../src/care/working-day';
import { care } from '../../../src/classifier/models/care';
import { atOneGo } from '../../../src/classifier/slices';
import { day } from '../../orders/add-up';

/** A Friday. */
const asOf = day('2026-12-04');

const rules: CareRules = {
  asOf,
  winBack: 6,
  intervals: new Map([
    ['top', 14],
    ['good', 30],
  ]),
  capacity: new Map(),
  holidays: new Set(),
};

const client = (
  name: string,
  value: number,
  daysAgo?: number,
  more: Partial<CareClient> = {},
): CareClient => ({
  ...{ name, tier: 'Top', owner: '', value },
  ...(daysAgo !== undefined && { contact: asOf - daysAgo }),
  ...more,
});

const visit = (who: string, date: number | string, question = '', answered: number | string = ''): Visit => ({
  ...{ client: who, date, question, answered },
});

function plan(
  clients: readonly CareClient[],
  more: Partial<CareRules> = {},
  visits: readonly Visit[] = [],
  written: ReadonlyMap<string, readonly Written[]> = new Map(),
) {
  const { rows } = atOneGo(planCare(care, clients, visits, { ...rules, ...more }, written));
  return rows.map(({ rank = '-', client: { name }, block, status }) => [rank, name, block, status].join(' '));
}

describe('whom to see', () => {
  test('the neglected first, then overdue and due by value; long silence is a block of its own', () => {
    const clients = [
      client('due', 900, 14),
      client('late', 20, 21),
      client('later', 30, 84),
      client('silent', 800, 85),
      client('silent with a question', 1, 85),
      client('never', 5),
      client('in touch', 99, 11),
    ];
    expect(plan(clients, {}, [visit('silent with a question', '', 'Why?')])).toEqual([
      '1 never visit neglected',
      '2 silent with a question visit neglected',
      '3 later visit overdue',
      '4 late visit overdue',
      '5 due visit due',
      '- silent winBack overdue',
    ]);
    expect(plan([client('silent', 800, 850)], { winBack: Infinity })).toEqual(['1 silent visit overdue']);
  });

  test('on the working day before a weekend or a holiday', () => {
    const [saturday, sunday, monday] = [day('2026-12-05'), day('2026-12-06'), day('2026-12-07')];
    expect([saturday, sunday, monday].map((each) => workingDayUpTo(each, new Set()))).toEqual([
      asOf,
      asOf,
      monday,
    ]);
    // Excel: WORKDAY(DATE(2026,12,7)+1,-1,{7 December; 4 December}) is Thursday, 3 December.
    expect(workingDayUpTo(monday, new Set([monday, asOf]))).toBe(day('2026-12-03'));
    // Due on Saturday or on Sunday, and so shown as due today, Friday; due on Monday, and so not yet.
    const clients = [client('sat', 3, 13), client('sun', 2, 12), client('mon', 1, 11)];
    expect(plan(clients)).toEqual(['1 sat visit due', '2 sun visit due']);
  });

  test('within the week of each owner, in which planned visits take their place', () => {
    const ofAnn = { owner: 'Ann' };
    const clients = [
      client('a', 10, 30, ofAnn),
      client('b', 20, 30, { owner: 'ann' }),
      client('c', 30, 30, ofAnn),
      client('planned', 1, -6, ofAnn),
      client('next week', 1, -7, ofAnn),
      client('nobody’s', 99, 30),
      client('of Abe', 1, 30, { owner: 'Abe' }),
    ];
    expect(plan(clients, { capacity: new Map([['ann', 2]]) })).toEqual([
      '1 of Abe visit overdue',
      '1 c visit overdue',
      '- planned planned neglected',
      '- next week planned neglected',
      '- b doesNotFit overdue',
      '- a doesNotFit overdue',
      '1 nobody’s visit overdue',
    ]);
    expect(plan(clients.slice(0, 1), { capacity: new Map([['ann', 0]]) })).toEqual([
      '- a doesNotFit overdue',
    ]);
  });

  test('by the later of log and list; a date that is text is no contact, and never overdue', () => {
    const clients = [
      client('log', 3, 40),
      client('list', 2, 5),
      client('text', 1, undefined, { unread: 'List!E5' }),
      client('text, in the log', 1, undefined, { unread: 'List!E6' }),
      client('no interval', 1, 400, { tier: 'Other' }),
    ];
    const visits = [
      visit('LOG', asOf - 3),
      visit('list', asOf - 40),
      visit('text, in the log', asOf - 15),
      visit('no interval', asOf - 400, 'Why?', asOf + 1),
    ];
    expect(plan(clients, {}, visits)).toEqual([
      '1 text, in the log visit due',
      '2 no interval visit due',
      '- text unread neglected',
    ]);
  });

  test('what she wrote stays: beside a client in touch, one of two with a name, and one who is gone', () => {
    const note = (name: string, benefit: string, next: string | number = ''): Written => ({
      ...{ name, benefit, next, done: '' },
    });
    const written = new Map([
      ['touch', [note('Touch', 'x')]],
      ['twin', [note('Twin', ''), note('Twin', 'second')]],
      ['gone', [note('Gone', 'y')]],
      ['blank', [note('Blank', '')]],
      ['agreed', [note('Agreed', '', asOf)]],
    ]);
    const clients = [
      client('Touch', 1, 1),
      client('Twin', 2, 1),
      client('Twin', 3, 1),
      client('Agreed', 4, 50),
    ];
    expect(plan(clients, {}, [], written)).toEqual([
      '- Agreed planned overdue',
      '- Twin kept in-touch',
      '- Touch kept in-touch',
      '- Gone kept ',
    ]);
  });
});

test('the days of each rank are those of the model care; a column of contacts is found by its header', () => {
  expect((['top', 'good', 'standard', 'low'] as const).map((rank) => daysOwed(care, rank))).toEqual([
    14, 30, 60, 90,
  ]);
  const customers = {
    headers: ['Client', 'Last order', 'Last contact', 'Sales'],
    samples: [
      ['A', asOf, asOf, 5],
      ['B', asOf, '', 6],
    ],
  };
  expect(contactColumns(customers)).toEqual({ proposed: 2, all: [1, 2] });
});
