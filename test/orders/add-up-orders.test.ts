import { expect, test } from '@jest/globals';
import { addUp, client, day, noteOf, questionOf, type Lines } from './add-up';
import { header, plain } from './plain-orders';

test('adds up orders, sales, days and months; a refund counts in sales alone', () => {
  const result = addUp(plain);
  expect(client(result, 'Ann')).toEqual({
    key: 'Ann',
    line: 0,
    orders: 3,
    sales: 150.3,
    firstOrder: day('2026-10-01'),
    lastOrder: day('2026-11-01'),
    daysSince: 27,
    tenure: 1,
    averageOrder: 50.1,
    monthsActive: 2,
    along: [],
  });
  expect(client(result, 'Bob')).toEqual({
    key: 'Bob',
    line: 4,
    orders: 0,
    sales: -5,
    monthsActive: 0,
    along: [],
  });
  expect(noteOf(result, 'refundsOnly')?.facts).toEqual({ clients: 1, names: ['Bob'] });
  expect(noteOf(result, 'zeroLines')).toMatchObject({ cell: 'Orders!C7', facts: { lines: 1 } });
  expect(client(result, 'Cid')).toMatchObject({ orders: 1, sales: 0 });
  expect(client(addUp(plain, { answers: { zeroLines: 'leftOut' } }), 'Cid')).toBeUndefined();
});

test('without order numbers it asks whether lines or days are orders, and says how many share a day', () => {
  const result = addUp(plain);
  expect(questionOf(result, 'orderIs')).toMatchObject({
    cell: 'Orders!B3',
    options: ['line', 'day'],
    proposed: 'line',
    facts: { sharing: 1 },
  });
  expect(client(addUp(plain, { answers: { orderIs: 'day' } }), 'Ann')).toMatchObject({
    orders: 2,
    sales: 150.3,
  });
});

test('with order numbers, lines with one number are one order, whatever their days', () => {
  const result = addUp([
    ['Order no', ...header],
    ['A1', 'Ann', '2026-10-01', 100],
    ['A1', 'Ann', '2026-10-02', 50],
    ['A1', 'Ann', '2026-10-09', -30],
    ['A2', 'Ann', '2026-10-01', 10],
    ['A3', 'Ann', '2026-10-20', -10],
    ['', 'Ann', '2026-10-21', 1],
    ['A2', 'Bob', '2026-10-21', 7],
  ]);
  expect(client(result, 'Ann')).toMatchObject({ orders: 3, sales: 121, lastOrder: day('2026-10-21') });
  expect(client(result, 'Bob')).toMatchObject({ orders: 1, sales: 7 });
  expect(noteOf(result, 'noOrderNumber')).toMatchObject({ cell: 'Orders!A7', facts: { lines: 1 } });
  expect(noteOf(result, 'sharedOrderNumbers')).toMatchObject({ cell: 'Orders!A8', facts: { lines: 1 } });
  expect(questionOf(result, 'orderIs')).toBeUndefined();
});

test('takes the column of amounts, and multiplies only if there is none', () => {
  const lines = (amount: string): Lines => [
    ['Customer', 'Order date', 'Quantity', 'Unit price', 'Discount', amount],
    ['Ann', '2026-11-01', 3, 10.5, 0.1, 20],
    ['Ann', '2026-11-02', 2, 1.15, 0, 3],
  ];
  // 3 x 10.50 x 0.9 = 28.35, 2 x 1.15 = 2.30
  expect(client(addUp(lines('Line total')), 'Ann')?.sales).toBe(23);
  expect(client(addUp(lines('Tax')), 'Ann')?.sales).toBe(30.65);
});

test.each([
  ['below one half they are shares taken off', 'Discount', [0.1, 0.25], undefined, 165],
  ['a header with % has percentages', 'Discount %', [10, 25], undefined, 165],
  ['above 1 it asks, and takes money', 'Discount', [10, 25], 'money', 165],
  ['so large, they may be what is paid', '折扣', [0.9, 0.75], 'share', 35],
])('of discounts: %s', (_, discount, [first, second], asked, sales) => {
  const rows: Lines = [
    ['Customer', 'Order date', 'Quantity', 'Unit price', discount],
    ['Ann', '2026-11-01', 1, 100, first!],
    ['Ann', '2026-11-02', 1, 100, second!],
  ];
  const result = addUp(rows);
  expect(questionOf(result, 'discountIs')?.proposed).toBe(asked);
  expect(client(result, 'Ann')?.sales).toBe(sales);
  if (asked === 'share')
    expect(client(addUp(rows, { answers: { discountIs: 'paidShare' } }), 'Ann')?.sales).toBe(165);
  if (asked === 'money')
    expect(client(addUp(rows, { answers: { discountIs: 'percent' } }), 'Ann')?.sales).toBe(165);
});

test('sums are rounded to the decimals of the list', () => {
  const amounts = [18.83, 11.87, 0.89, 0.76];
  expect(amounts.reduce((sum, amount) => sum + amount)).toBeLessThan(32.35);
  const result = addUp([header, ...amounts.map((amount) => ['Ann', '2026-11-01', amount])]);
  expect(client(result, 'Ann')?.sales).toBe(32.35);
});

test('growth compares 12 months with the 12 before, if the list reaches back that far', () => {
  const rows = (first: string): Lines => [
    header,
    ['Ann', first, 50],
    ['Ann', '2025-11-28', 30],
    ['Ann', '2025-11-29', 20],
    ['Ann', '2026-11-28', 100],
    ['Bob', '2026-11-01', 100],
  ];
  // As of 2026-11-28: from 2025-11-29 on 120, from 2024-11-29 on 80.
  const result = addUp(rows('2024-11-29'));
  expect(client(result, 'Ann')?.growth).toBe(0.5);
  expect(client(result, 'Bob')?.growth).toBeUndefined();
  expect(noteOf(result, 'growthBlank')).toBeUndefined();
  const short = addUp(rows('2024-11-30'));
  expect(client(short, 'Ann')?.growth).toBeUndefined();
  expect(noteOf(short, 'growthBlank')?.facts).toEqual({ from: day('2024-11-30') });
});

test('cost of a piece or of a line is asked; profit is blank for a client with a cost that is missing', () => {
  const rows: Lines = [
    [...header, 'Quantity', 'Cost'],
    ['Ann', '2026-11-01', 100, 10, 6],
    ['Bob', '2026-11-01', 50, 5, 7],
    ['Bob', '2026-11-02', 50, 5, ''],
  ];
  const result = addUp(rows);
  expect(questionOf(result, 'costOf')).toMatchObject({ cell: 'Orders!E2', proposed: 'piece' });
  expect(client(result, 'Ann')?.profit).toBe(40);
  expect(client(result, 'Bob')?.profit).toBeUndefined();
  expect(noteOf(result, 'costMissing')).toMatchObject({ cell: 'Orders!E4', facts: { lines: 1 } });
  expect(client(addUp(rows, { answers: { costOf: 'line' } }), 'Ann')?.profit).toBe(94);
});

test('the source is that of the first order, and a referrer is told how many she brought', () => {
  const result = addUp([
    [...header, 'Source', 'Referred by'],
    ['Ann', '2026-11-05', 10, 'Web', ''],
    ['Ann', '2026-10-05', 10, 'Fair', ''],
    ['Bob', '2026-10-06', 10, 'Friend', 'ann'],
    ['Bob', '2026-10-07', 10, '', 'Ann'],
    ['Cid', '2026-10-08', 10, '', 'Ann'],
    ['Dan', '2026-10-09', 10, '', 'Zoe'],
    ['Eve', '2026-10-09', 10, '', 'Eve'],
  ]);
  const shown = result.clients.map(({ key, source, referrals }) => [key, source, referrals]);
  expect(shown).toEqual([
    ['Ann', 'Fair', 2],
    ['Bob', 'Friend', 0],
    ['Cid', undefined, 0],
    ['Dan', undefined, 0],
    ['Eve', undefined, 0],
  ]);
  expect(noteOf(result, 'referredByNobody')).toMatchObject({ cell: 'Orders!E7', facts: { names: ['Zoe'] } });
  expect(noteOf(result, 'referredBySelf')).toMatchObject({ cell: 'Orders!E8' });
});
