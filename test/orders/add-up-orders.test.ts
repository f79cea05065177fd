import { expect, test } from '@jest/globals';
import { textOfNote, textOfQuestion } from '../../src/orders/ask/text-of-question';
import { languages } from '../../src/classifier/language';
import { addUp, client, day, noteOf, questionOf, type Lines } from './add-up';

const header = ['Customer', 'Order date', 'Amount'];
/** Ann has two lines on one day and a refund after her last order, Bob a refund alone, Cid a line at zero. */
const plain: Lines = [
  header,
  ['Ann', '2026-10-01', 100.1],
  ['Ann', '2026-10-01', 50.2],
  ['Ann', '2026-11-01', 20.05],
  ['Ann', '2026-11-20', -20.05],
  ['Bob', '2026-11-02', -5],
  ['Cid', '2026-11-03', 0],
];

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

test('names that are spelt alike are listed and stay apart, unless she takes them together', () => {
  const rows: Lines = [
    header,
    ['Acme Inc.', '2026-11-01', 10],
    ['ACME, Inc', '2026-11-02', 20],
    ['Birch', '2026-11-02', 1],
    ['Birch ', '2026-11-03', 2],
    ['00001', '2026-11-03', 3],
    ['1', '2026-11-03', 4],
  ];
  const result = addUp(rows);
  expect(result.clients.map(({ key, sales }) => [key, sales])).toEqual([
    ['Acme Inc.', 10],
    ['ACME, Inc', 20],
    ['Birch', 3],
    ['00001', 3],
    ['1', 4],
  ]);
  expect(questionOf(result, 'spellings')).toMatchObject({
    cell: 'Orders!A3',
    facts: { groups: 1, names: ['Acme Inc. / ACME, Inc'] },
  });
  expect(noteOf(result, 'otherBlanks')).toMatchObject({ cell: 'Orders!A5', facts: { lines: 1 } });
  const together = addUp(rows, { answers: { spellings: 'together' } });
  expect(client(together, 'Acme Inc.')?.sales).toBe(30);
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

test('dates that can mean two days are asked about, and read as the workbook or the manager says', () => {
  const rows: Lines = [header, ['Ann', '3/4/2026', 10], ['Ann', '5/6/2026', 10]];
  const on = day('2026-06-30');
  const culture = { decimal: '.', group: ',', dateOrder: 'monthFirst' } as const;
  const result = addUp(rows, {}, { culture, on });
  expect(questionOf(result, 'dateOrder')).toMatchObject({ cell: 'Orders!B2', proposed: 'monthFirst' });
  expect(client(result, 'Ann')?.firstOrder).toBe(day('2026-03-04'));
  const other = addUp(rows, { answers: { dateOrder: 'dayFirst' } }, { culture, on });
  expect(client(other, 'Ann')?.firstOrder).toBe(day('2026-04-03'));
  const shown = addUp([...rows, ['Ann', '27/4/2026', 10]], {}, { culture, on });
  expect(questionOf(shown, 'dateOrder')).toBeUndefined();
  expect(client(shown, 'Ann')?.firstOrder).toBe(day('2026-04-03'));
});

test('a client may be called Total, and two orders may be alike', () => {
  const rows: Lines = [header, ['Ann', '2026-11-01', 17.35], ['Total', '2026-11-02', 17.35]];
  expect(addUp(rows).clients.map(({ key, sales }) => [key, sales])).toEqual([
    ['Ann', 17.35],
    ['Total', 17.35],
  ]);
});

test('tells of a second column of dates', () => {
  const result = addUp([
    [...header, 'Ship date'],
    ['Ann', '2026-11-01', 17.35, '2026-11-05'],
    ['Ann', '2026-11-02', 17.35, '2026-11-06'],
  ]);
  expect(client(result, 'Ann')?.lastOrder).toBe(day('2026-11-02'));
  expect(noteOf(result, 'otherColumns')?.facts).toEqual({ header: 'Order date', names: ['Ship date'] });
});

test('what is the same on all lines of a client comes along, and what differs does not', () => {
  const result = addUp([
    [...header, 'City', 'Product'],
    ['Ann', '2026-11-01', 10, 'Bonn', 'Tea'],
    ['Ann', '2026-11-02', 10, '', 'Milk'],
    ['Bob', '2026-11-02', 10, 'Lyon', 'Tea'],
  ]);
  expect(result.along).toEqual([{ column: 3, header: 'City' }]);
  expect(result.clients.map(({ along }) => along)).toEqual([['Bonn'], ['Lyon']]);
});

test('refuses a list of which nothing can be read, with the cell', () => {
  expect(() =>
    addUp([header, ['Ann', '2026-11-01', 'n/a'], ['Bob', '2026-11-01', '?']], {
      columns: { client: 0, date: 1, amount: 2 },
    }),
  ).toThrow(/Amount: no order in the column of Orders!C2/);
  expect(() => addUp([header, ['Ann', 'soon', 1]], { columns: { client: 0, date: 1, amount: 2 } })).toThrow(
    /Order date: .*Orders!B2/,
  );
  expect(() => addUp(plain, { columns: { client: 0, amount: 2 } })).toThrow(/Order date: no column/);
});

test('refuses dates of which Excel seems to have swapped days and months', () => {
  const culture = { decimal: '.', dateOrder: 'monthFirst' } as const;
  const rows: Lines = [header, ['Ann', day('2026-04-03'), 10], ['Ann', '27/04/2026', 10]];
  expect(() => addUp(rows, {}, { culture })).toThrow(/27\/04\/2026 in Orders!B3/);
});

test('every note and question has a text in every language, with its cell', () => {
  const result = addUp(plain);
  for (const language of languages) {
    for (const note of result.notes) {
      const text = textOfNote(note, language);
      expect(text).not.toMatch(/undefined|NaN/);
      if (note.cell && note.kind !== 'otherColumns') expect(text).toContain(note.cell);
    }
    for (const question of result.questions)
      expect(textOfQuestion(question, language).ask).toContain(question.cell);
  }
  expect(result.notes.map((note) => textOfNote(note, languages[0]!))).toContain('As of today, 2026-11-28.');
});
