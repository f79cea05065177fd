import { expect, test } from '@jest/globals';
import { addUp, client, noteOf, questionOf, type Lines } from './add-up';

/** Ann bought for 1100 and got a credit of 200; Bob bought for 300. */
const marked = (header: string, [sold, back]: readonly [string, string]): Lines => [
  ['Invoice no', 'Customer', 'Invoice date', 'Amount', header],
  ['R1', 'Ann', '2026-10-01', 1100, sold],
  ['R2', 'Bob', '2026-10-02', 300, sold],
  ['R3', 'Ann', '2026-10-09', 200, back],
];

test.each([
  ['Soll/Haben-Kennzeichen', ['S', 'H']],
  ['Dr/Cr', ['Dr', 'Cr']],
  ['D/C', ['C', 'D']],
  ['借贷方向', ['借', '贷']],
  ['Sens', ['D', 'C']],
  ['Sign', ['+', '-']],
] as const)(
  'the rarer of debits and credits is proposed to be subtracted, and asked: %s',
  (header, sides) => {
    const result = addUp(marked(header, [...sides]));
    expect(questionOf(result, 'statuses')).toMatchObject({
      cell: 'Orders!E4',
      statuses: [
        { status: sides[0], proposed: 'counts' },
        { status: sides[1], proposed: 'refund' },
      ],
    });
    expect(client(result, 'Ann')).toMatchObject({ orders: 1, sales: 900 });
    expect(client(result, 'Bob')).toMatchObject({ orders: 1, sales: 300 });
    expect(noteOf(result, 'refundByStatus')).toMatchObject({ cell: 'Orders!E4', facts: { lines: 1 } });
  },
);

test('of deals, those that are lost or still open are proposed to be left out once some are won', () => {
  const result = addUp([
    ['Deal name', 'Account name', 'Close date', 'Amount', 'Stage'],
    ['Desks', 'Ann', '2026-10-01', 100, 'Closed Won'],
    ['Lamps', 'Ann', '2026-10-02', 30, 'Closed Lost'],
    ['Chairs', 'Bob', '2026-10-03', 20, 'Negotiation'],
    ['Shelves', 'Bob', '2026-10-04', 5, 'Closed Won'],
  ]);
  expect(questionOf(result, 'statuses')?.statuses?.map(({ proposed }) => proposed)).toEqual([
    'counts',
    'leftOut',
    'leftOut',
  ]);
  expect(client(result, 'Ann')).toMatchObject({ sales: 100 });
  expect(client(result, 'Bob')).toMatchObject({ sales: 5 });
});

test('beside a status, a column of debits and credits counts too, and a status that leaves a line out', () => {
  const lines = marked('Soll/Haben', ['S', 'H']).map((line, at) => [
    ...line,
    ['Status', 'Paid', 'Draft', 'Paid'][at]!,
  ]);
  const result = addUp(lines);
  expect(client(result, 'Ann')).toMatchObject({ sales: 900 });
  expect(client(result, 'Bob')).toBeUndefined();
  expect(noteOf(result, 'refundByStatus')).toMatchObject({ facts: { shown: 'Paid / H' } });
});

test('amounts with Dr and Cr beside them: the rarer is subtracted, and told with its cell', () => {
  const lines = marked('Note', ['', '']).map(([number, name, day, amount], at) => [
    number!,
    name!,
    day!,
    at === 0 ? amount! : `${Number(amount).toLocaleString('en')}.00 ${at === 3 ? 'Cr' : 'Dr'}`,
  ]);
  const result = addUp(lines);
  expect(client(result, 'Ann')).toMatchObject({ sales: 900 });
  expect(noteOf(result, 'refundBySide')).toMatchObject({
    cell: 'Orders!D4',
    facts: { lines: 1, shown: '200.00 Cr' },
  });
});
