import { expect, test } from '@jest/globals';
import { addUp, client, day, noteOf, questionOf, type Lines } from './add-up';
import { header } from './plain-orders';

test('asks which statuses count, and proposes to leave out what is no sale', () => {
  const rows: Lines = [
    [...header, 'Status'],
    ['Ann', '2026-11-01', 100, 'Completed'],
    ['Ann', '2026-11-02', 30, 'Refunded'],
    ['Ann', '2026-11-03', 40, 'refunded '],
    ['Bob', '2026-11-03', 7, '已取消'],
  ];
  const result = addUp(rows);
  expect(questionOf(result, 'statuses')?.statuses).toEqual([
    { status: 'Completed', lines: 1, cell: 'Orders!D2', proposed: 'counts' },
    { status: 'Refunded', lines: 2, cell: 'Orders!D3', proposed: 'leftOut' },
    { status: '已取消', lines: 1, cell: 'Orders!D5', proposed: 'leftOut' },
  ]);
  expect(result.clients.map(({ key, orders, sales }) => [key, orders, sales])).toEqual([['Ann', 1, 100]]);
  expect(noteOf(result, 'leftOutByStatus')).toMatchObject({
    cell: 'Orders!D3',
    facts: { lines: 3, amount: 77 },
  });
  const refunds = addUp(rows, { answers: { statuses: { Refunded: 'refund', 已取消: 'counts' } } });
  expect(refunds.clients.map(({ key, orders, sales }) => [key, orders, sales])).toEqual([
    ['Ann', 1, 30],
    ['Bob', 1, 7],
  ]);
  expect(client(refunds, 'Ann')?.lastOrder).toBe(day('2026-11-01'));
});

test.each([
  ['59 days', '2026-11-28', '2026-09-30', '2026-11-28'],
  ['60 days', '2026-11-28', '2026-09-29', '2026-09-29'],
])('an order %s old decides whether the result is as of today', (_, on, ordered, asOf) => {
  const rows: Lines = [header, ['Ann', '2025-01-01', 1], ['Ann', ordered, 1]];
  expect(addUp(rows, {}, { on: day(on) }).asOf).toBe(day(asOf));
});

test('a date of the future makes no day of the result; it is left out, told and asked', () => {
  const rows: Lines = [header, ['Ann', '2026-11-01', 1], ['Ann', '2062-11-01', 5]];
  const result = addUp(rows);
  expect(result.asOf).toBe(day('2026-11-28'));
  expect(client(result, 'Ann')).toMatchObject({ orders: 1, sales: 1, daysSince: 27 });
  expect(noteOf(result, 'laterLines')).toMatchObject({ cell: 'Orders!B3', facts: { lines: 1 } });
  expect(questionOf(result, 'laterLines')?.proposed).toBe('leftOut');
});

test('lines in two currencies are not added up, whether a column says it or the cells', () => {
  const byColumn: Lines = [
    [...header, 'Currency'],
    ['Ann', '2026-11-01', 10, 'EUR'],
    ['Ann', '2026-11-02', 20, 'EUR'],
    ['Ann', '2026-11-03', 5, 'USD'],
  ];
  const inCells: Lines = [
    header,
    ['Ann', '2026-11-01', '€10'],
    ['Ann', '2026-11-02', '€20'],
    ['Ann', '2026-11-03', '$5'],
  ];
  for (const [rows, other, cell] of [
    [byColumn, 'USD', 'Orders!D4'],
    [inCells, '$', 'Orders!C4'],
  ] as const) {
    expect(client(addUp(rows), 'Ann')?.sales).toBe(30);
    expect(questionOf(addUp(rows), 'currency')?.cell).toBe(cell);
    expect(noteOf(addUp(rows), 'otherCurrency')?.facts['lines']).toBe(1);
    expect(client(addUp(rows, { answers: { currency: other } }), 'Ann')?.sales).toBe(5);
    expect(client(addUp(rows, { answers: { currency: '*' } }), 'Ann')?.sales).toBe(35);
    // An answer from a time when the list had pounds is none now.
    expect(client(addUp(rows, { answers: { currency: 'GBP' } }), 'Ann')?.sales).toBe(30);
  }
});

test('lines that cannot be used are told with the first cell, and totals are no orders', () => {
  const result = addUp([
    header,
    ['Ann', '2026-11-01', 10],
    ['', '2026-11-02', 20],
    ['Ann', '2026-11-03', 'much'],
    ['Ann', 'soon', 5],
    ['Total', '', 35],
  ]);
  expect(client(result, 'Ann')).toMatchObject({ orders: 2, sales: 15, lastOrder: day('2026-11-01') });
  expect(noteOf(result, 'noClient')).toMatchObject({ cell: 'Orders!A3', facts: { lines: 1, amount: 20 } });
  expect(noteOf(result, 'noAmount')).toMatchObject({ cell: 'Orders!C4', facts: { shown: 'much' } });
  expect(noteOf(result, 'noDate')).toMatchObject({ cell: 'Orders!B5', facts: { shown: 'soon' } });
  expect(noteOf(result, 'totals')).toMatchObject({ cell: 'Orders!A6' });
  expect(result.lines).toEqual({ counted: 2, all: 4 });
});

test('an amount that stands on every line of its order counts once', () => {
  const rows: Lines = [
    ['Order ID', 'Customer', 'Order date', 'Order total'],
    ['1', 'Ann', '2026-11-01', 60],
    ['1', 'Ann', '2026-11-01', 60],
    ['2', 'Bob', '2026-11-01', 45],
    ['2', 'Bob', '2026-11-01', 45],
    ['2', 'Bob', '2026-11-01', 45],
    ['3', 'Bob', '2026-11-02', 5],
  ];
  const result = addUp(rows);
  expect(questionOf(result, 'amountOf')).toMatchObject({ proposed: 'order', facts: { orders: 2 } });
  expect(result.clients.map(({ orders, sales }) => [orders, sales])).toEqual([
    [1, 60],
    [2, 50],
  ]);
  const unsaid: Lines = [['Order ID', ...header], ...rows.slice(1)];
  expect(questionOf(addUp(unsaid), 'amountOf')?.proposed).toBe('line');
  const each = addUp(rows, { answers: { amountOf: 'line' } });
  expect(each.clients.map(({ orders, sales }) => [orders, sales])).toEqual([
    [1, 120],
    [2, 140],
  ]);
});

test('an amount on the first line of an order alone is no line without an amount', () => {
  const result = addUp([
    ['Order ID', ...header],
    ['1', 'Ann', '2026-11-01', 60],
    ['1', 'Ann', '2026-11-01', ''],
    ['2', 'Ann', '2026-11-02', 5],
  ]);
  expect(client(result, 'Ann')).toMatchObject({ orders: 2, sales: 65 });
  expect(noteOf(result, 'noAmount')).toBeUndefined();
});

const sapLines: Lines = [
  ['VkBeleg', 'Auftraggeber', 'Belegdatum', 'Auftragsmenge', 'Nettowert', 'Währg'],
  ['10004711', '0000100234', '2026-01-05', 10, 1234.5, 'EUR'],
  ['10004711', '0000100234', '2026-01-05', 5, 100, 'EUR'],
  ['10004713', '0000100234', '2026-03-28', 1, 4000, 'EUR'],
];

test('the lines of an order in SAP are one order', () => {
  expect(client(addUp(sapLines), '0000100234')).toMatchObject({ orders: 2, sales: 5334.5 });
});

test('the total of an order on each of its lines is asked about, though only one order has several lines', () => {
  const lines: Lines = [
    ['注文番号', '注文日', '会員ID', '小計', '合計金額'],
    ['A1', '2026-01-05', '000123', 2000, 2700],
    ['A1', '2026-01-05', '000123', 500, 2700],
    ['A2', '2026-03-28', '000123', 1000, 1600],
  ];
  const added = addUp(lines);
  expect(questionOf(added, 'amountOf')).toMatchObject({ proposed: 'order' });
  expect(client(added, '000123')).toMatchObject({ orders: 2, sales: 4300 });
});
