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

/** Ann has a sale of 1100 and a line of 200 that is no sale, Bob a sale of 300. */
const typed = (header: string, [sale, other]: readonly [string, string], number = 'Document no'): Lines =>
  marked(header, [sale, other]).map((line, at) => (at === 0 ? [number, ...line.slice(1)] : line));

test.each([
  ['Transaction Type', ['Invoice', 'Payment'], 1100],
  ['Voucher Type', ['Sales', 'Receipt'], 1100],
  ['Type', ['Invoice', 'Sales Order'], 1100],
  ['Source', ['Receivable Invoice', 'Receivable Credit Note'], 900],
  ['Tipo', ['Factura', 'Factura rectificativa'], 900],
  ['Belegart', ['Rechnung', 'Zahlungseingang'], 1100],
  ['单据类型', ['销售单', '收款单'], 1100],
  ['Вид операции', ['Реализация товаров', 'Счет на оплату'], 1100],
  // The codes of Sage, and of SAP for billing and for receivables.
  ['Type', ['SI', 'SC'], 900],
  ['Type', ['SI', 'SR'], 1100],
  ['Billing Type', ['F2', 'G2'], 900],
  ['Document Type', ['RV', 'DZ'], 1100],
  ['红蓝标识', ['蓝字', '红字'], 900],
] as const)(
  'beside invoices, credit notes are subtracted and payments left out: %s, %j',
  (header, kinds, sales) => {
    const result = addUp(typed(header, [...kinds]));
    expect(questionOf(result, 'statuses')).toBeDefined();
    expect(client(result, 'Ann')).toMatchObject({ sales });
    expect(client(result, 'Bob')).toMatchObject({ sales: 300 });
  },
);

test('a kind of document counts although the status before it says nothing', () => {
  const lines = typed('Belegart', ['Rechnung', 'Gutschrift']).map((line, at) => [
    ...line.slice(0, 3),
    at === 0 ? 'Zahlungsstatus' : 'Bezahlt',
    ...line.slice(3),
  ]);
  expect(client(addUp(lines), 'Ann')).toMatchObject({ sales: 900 });
});

test('payments are sales if there are no invoices', () => {
  expect(client(addUp(typed('Type', ['Payment', 'Donation'])), 'Ann')).toMatchObject({ sales: 1300 });
});

test('an invoice that awaits payment is a sale, an order is not', () => {
  const status: [string, string] = ['Paid', 'Awaiting Payment'];
  expect(client(addUp(typed('Status', status, 'Invoice no')), 'Ann')).toMatchObject({ sales: 1300 });
  expect(client(addUp(typed('Status', status, 'Order no')), 'Ann')).toMatchObject({ sales: 1100 });
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
