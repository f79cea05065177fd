import { describe, expect, test } from '@jest/globals';
import { textOfQuestion } from '../../src/orders/ask/text-of-question';
import type { OrderChoice } from '../../src/orders/clients/add-up-orders';
import { addUp, client, day, noteOf, questionOf, type Lines } from './add-up';

/** Ann has an order of two lines with 100 in all, Bob one with 50. Each line has its own profit. */
const listOf = (earned: string, more: Lines = []): Lines => [
  ['Order no', 'Customer', 'Order date', 'Order total', earned, 'Status', 'Currency'],
  ['R1', 'Ann', '2026-10-01', 100, 20, 'Paid', 'EUR'],
  ['R1', 'Ann', '2026-10-01', 100, 30, 'Paid', 'EUR'],
  ['R2', 'Bob', '2026-10-02', 50, 10, 'Paid', 'EUR'],
  ['R2', 'Bob', '2026-10-02', 50, 5, 'Paid', 'EUR'],
  ...more,
];

interface Case {
  readonly title: string;
  readonly more: Lines;
  readonly choice?: Partial<OrderChoice>;
  /** Ann's sales, and her profit by costs and by a profit column, worked out by hand. */
  readonly sales: number;
  readonly byCost: number;
  readonly byProfit: number;
}

const later: Lines = [
  ['R3', 'Ann', '2026-11-20', 40, 8, 'Paid', 'EUR'],
  ['R3', 'Ann', '2026-11-20', 40, 9, 'Paid', 'EUR'],
];
const atZero: Lines = [
  ['R3', 'Ann', '2026-10-03', 0, 8, 'Paid', 'EUR'],
  ['R3', 'Ann', '2026-10-03', 0, 9, 'Paid', 'EUR'],
];
const refunded: Lines = [
  ['R1', 'Ann', '2026-10-09', 100, 20, 'Refunded', 'EUR'],
  ['R1', 'Ann', '2026-10-09', 100, 30, 'Refunded', 'EUR'],
];
const asOf = day('2026-11-01');
const takenBack = { statuses: { Refunded: 'refund' } } as const;

describe.each<Case>([
  { title: 'an order', more: [], sales: 100, byCost: 50, byProfit: 50 },
  // 40 - 8 - 9 = 23 more, or 17 of profit.
  {
    title: 'a later order that counts',
    more: later,
    choice: { asOf, answers: { laterLines: 'counts' } },
    sales: 140,
    byCost: 73,
    byProfit: 67,
  },
  { title: 'a later order', more: later, choice: { asOf }, sales: 100, byCost: 50, byProfit: 50 },
  { title: 'an order at zero that counts', more: atZero, sales: 100, byCost: 33, byProfit: 67 },
  {
    title: 'an order at zero',
    more: atZero,
    choice: { answers: { zeroLines: 'leftOut' } },
    sales: 100,
    byCost: 50,
    byProfit: 50,
  },
  { title: 'lines that were refunded', more: refunded, sales: 100, byCost: 50, byProfit: 50 },
  // The whole order is refunded: its profit is deducted with its sales.
  {
    title: 'refunds by status',
    more: refunded,
    choice: { answers: takenBack },
    sales: 0,
    byCost: 0,
    byProfit: 0,
  },
  {
    title: 'an order whose line with the amount is cancelled',
    more: [
      ['R3', 'Ann', '2026-10-03', 7, 1, 'Cancelled', 'EUR'],
      ['R3', 'Ann', '2026-10-03', '', 2, '', 'EUR'],
    ],
    sales: 100,
    byCost: 50,
    byProfit: 50,
  },
  {
    title: 'an order whose line with the amount is in another currency',
    more: [
      ['R3', 'Ann', '2026-10-03', 7, 1, 'Paid', 'USD'],
      ['R3', 'Ann', '2026-10-03', '', 2, 'Paid', ''],
    ],
    sales: 100,
    byCost: 50,
    byProfit: 50,
  },
  // 7 - 1 - 2 = 4
  {
    title: 'an order whose amount is on its last line alone',
    more: [
      ['R3', 'Ann', '2026-10-03', '', 2, 'Paid', 'EUR'],
      ['R3', 'Ann', '2026-10-03', '', '', 'Paid', 'EUR'],
      ['R3', 'Ann', '2026-10-03', 7, 1, 'Paid', 'EUR'],
    ],
    sales: 107,
    byCost: 54,
    byProfit: 53,
  },
])('with one amount for all lines of an order: $title', ({ more, choice, sales, byCost, byProfit }) => {
  test.each([
    ['Cost', byCost, 35],
    ['Profit', byProfit, 15],
  ] as const)('%s', (earned, profit, ofBob) => {
    const result = addUp(listOf(earned, more), choice);
    expect(client(result, 'Ann')).toMatchObject({ sales, profit });
    expect(client(result, 'Bob')).toMatchObject({ sales: 50, profit: ofBob });
    expect(noteOf(result, 'costMissing')).toBeUndefined();
    expect(noteOf(result, 'costOnRefunds')).toBeUndefined();
  });
});

test.each(['Cost', 'Profit'])('a %s that cannot be read leaves the profit blank and is told', (earned) => {
  const result = addUp(
    listOf(earned, [
      ['R3', 'Ann', '2026-10-03', 40, 8, 'Paid', 'EUR'],
      ['R3', 'Ann', '2026-10-03', 40, 'see note', 'Paid', 'EUR'],
    ]),
  );
  expect(client(result, 'Ann')?.profit).toBeUndefined();
  expect(client(result, 'Bob')?.profit).toBe(earned === 'Cost' ? 35 : 15);
  expect(noteOf(result, 'costMissing')).toMatchObject({ cell: 'Orders!E7', facts: { lines: 1 } });
});

test('a status of refund takes back what each line earned, also without order numbers', () => {
  const rows = (earned: string): Lines => [
    ['Customer', 'Order date', 'Amount', earned, 'Status'],
    ['Ann', '2026-10-01', 30, 20, 'Paid'],
    ['Ann', '2026-10-09', 30, 20, 'Refunded'],
    // This list writes a minus itself: the cost of sending it back is a cost.
    ['Bob', '2026-10-01', 30, 20, 'Paid'],
    ['Bob', '2026-10-09', -30, 2, 'Refunded'],
  ];
  const byCost = addUp(rows('Cost'), { answers: takenBack });
  expect([client(byCost, 'Ann')?.profit, client(byCost, 'Bob')?.profit]).toEqual([0, -22]);
  expect(noteOf(byCost, 'costOnRefunds')).toMatchObject({ cell: 'Orders!D5', facts: { lines: 1 } });
  const byProfit = addUp(rows('Profit'), { answers: takenBack });
  expect([client(byProfit, 'Ann')?.profit, client(byProfit, 'Bob')?.profit]).toEqual([0, 22]);
});

test.each(['Cost', 'Profit'])('asks whether a %s is that of the order, if it too is repeated', (earned) => {
  const rows: Lines = [
    ['Order no', 'Customer', 'Order date', 'Order total', earned],
    ['R1', 'Ann', '2026-10-01', 100, 60],
    ['R1', 'Ann', '2026-10-01', 100, 60],
    ['R2', 'Bob', '2026-10-02', 50, 20],
    ['R2', 'Bob', '2026-10-02', 50, 20],
  ];
  const profits = (answers: OrderChoice['answers']) => {
    const result = addUp(rows, { answers });
    return ['Ann', 'Bob'].map((key) => client(result, key)?.profit);
  };
  const question = questionOf(addUp(rows), 'earnedOf')!;
  expect(question).toMatchObject({ cell: 'Orders!E3', options: ['order', 'line'], facts: { orders: 2 } });
  expect(textOfQuestion(question, 'en').ask).toMatch(
    new RegExp(`^${earned} is the same on all lines of 2 orders`),
  );
  expect(profits({ earnedOf: 'order' })).toEqual(earned === 'Cost' ? [40, 30] : [60, 20]);
  expect(profits({ earnedOf: 'line' })).toEqual(earned === 'Cost' ? [-20, 10] : [120, 40]);
  // If lines have their own amounts, they have their own profits too.
  expect(questionOf(addUp(rows, { answers: { amountOf: 'line' } }), 'earnedOf')).toBeUndefined();
});

test('of a profit and a cost the profit counts, and its cell is told', () => {
  const result = addUp([
    ['Customer', 'Order date', 'Amount', 'Cost', 'Profit'],
    ['Ann', '2026-10-01', 30, 20, 'unknown'],
    ['Bob', '2026-10-01', 30, '', 9],
  ]);
  expect(client(result, 'Ann')?.profit).toBeUndefined();
  expect(client(result, 'Bob')?.profit).toBe(9);
  expect(noteOf(result, 'costMissing')).toMatchObject({
    cell: 'Orders!E2',
    facts: { lines: 1, shown: 'unknown' },
  });
});
