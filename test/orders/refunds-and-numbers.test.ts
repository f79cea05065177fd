import { expect, test } from '@jest/globals';
import { atOneGo } from '../../src/classifier/slices';
import { addUpOrders } from '../../src/orders/clients/add-up-orders';
import { findOrderColumns } from '../../src/orders/columns/find-order-columns';
import { addUp, client, day, firstLines, noteOf, orderSheet, questionOf, today, type Lines } from './add-up';

test.each([
  [['Order no', 'Customer', 'Order date', 'Amount', 'Refunded Amount'], 'Refunded Amount'],
  [['订单编号', '买家会员名', '订单付款时间', '买家实际支付金额', '退款金额'], '退款金额'],
])('what a column says was given back is subtracted from the sales, and told: %j', (header) => {
  const result = addUp([
    header,
    ['R1', 'Ann', '2026-10-01', 100, ''],
    ['R2', 'Ann', '2026-10-02', 50.5, 20.25],
    ['R3', 'Bob', '2026-10-03', 30, -30],
    ['R4', 'Bob', '2026-10-04', -5, 5],
    ['R5', 'Bob', '2026-10-05', 8, 'soon'],
  ]);
  // R3 was refunded completely. It stays an order, as it would with a refund on a separate line.
  expect(client(result, 'Ann')).toMatchObject({ orders: 2, sales: 130.25, averageOrder: 65.125 });
  expect(client(result, 'Bob')).toMatchObject({ orders: 2, sales: 3 });
  expect(noteOf(result, 'refundedOfLines')).toMatchObject({
    cell: 'Orders!E3',
    facts: { lines: 2, amount: 50.25 },
  });
  expect(noteOf(result, 'refundUnread')).toMatchObject({ cell: 'Orders!E6', facts: { shown: 'soon' } });
  expect(noteOf(result, 'zeroLines')).toBeUndefined();
  expect(result.noFormulas).toEqual({ why: 'computed', cell: 'Orders!E2' });
});

test('a column for refunds is known though none of the first lines has one', () => {
  const lines = Array.from({ length: 250 }, (_, line) => [
    `R${line}`,
    'Ann',
    '2026-10-01',
    10,
    line < 249 ? '' : 4,
  ]);
  expect(
    client(addUp([['Order no', 'Customer', 'Date', 'Total', 'Amount refunded'], ...lines]), 'Ann'),
  ).toMatchObject({
    orders: 250,
    sales: 2496,
  });
});

/** Ann bought for 100 and brought back 30; Bob cancelled an order of 9. */
const withKinds = (header: string, [sold, back, undone]: readonly string[], sign: number): Lines => [
  ['Order no', 'Customer', 'Order date', 'Amount', header],
  ['R1', 'Ann', '2026-10-01', 100, sold!],
  ['R2', 'Ann', '2026-10-09', 30 * sign, back!],
  ['R3', 'Bob', '2026-10-02', 20, sold!],
  ['R4', 'Bob', '2026-10-03', 9, undone!],
];

test.each([
  ['Transaction type', ['Sale', 'Refund', 'Cancelled'], 1],
  ['Document type', ['Invoice', 'Credit note', 'Draft'], 1],
  ['单据类型', ['销售出库', '销售退货', '已作废'], 1],
  ['Status', ['Paid', 'Refunded', 'Cancelled'], -1],
  ['订单状态', ['已付款', '已退款', '已取消'], -1],
] as const)('a refund with a line of its own is proposed to be subtracted: %s', (header, kinds, sign) => {
  const result = addUp(withKinds(header, kinds, sign));
  expect(questionOf(result, 'statuses')?.statuses?.map(({ proposed }) => proposed)).toEqual([
    'counts',
    'refund',
    'leftOut',
  ]);
  expect(client(result, 'Ann')).toMatchObject({ orders: 1, sales: 70, lastOrder: day('2026-10-01') });
  expect(client(result, 'Bob')).toMatchObject({ orders: 1, sales: 20 });
});

test('a sale that was refunded, by a status and with its amount as it was, is proposed to be left out', () => {
  const result = addUp(withKinds('Status', ['Paid', 'Refunded', 'Cancelled'], 1));
  expect(client(result, 'Ann')).toMatchObject({ orders: 1, sales: 100 });
});

test('numbers that begin anew on each sheet are no one order; within a sheet it is asked', () => {
  const header = ['Order no', 'Customer', 'Order date', 'Amount'];
  const january: Lines = [header, [1, 'Ann', '2026-01-05', 10], [2, 'Bob', '2026-01-06', 20]];
  const february: Lines = [
    header,
    [1, 'Ann', '2026-02-05', 1],
    [2, 'Bob', '2026-02-06', 2],
    [2, 'Bob', '2026-02-06', 3],
  ];
  const found = findOrderColumns(firstLines(january));
  const both = (answers = {}) =>
    atOneGo(
      addUpOrders(
        [orderSheet(january, 'January'), orderSheet(february, 'February')],
        { columns: found.columns, says: found, answers },
        today,
      ),
    );
  expect(questionOf(both(), 'sameNumber')).toMatchObject({
    cell: 'February!A2',
    proposed: 'day',
    facts: { lines: 3, shown: '1' },
  });
  expect(both().clients.map(({ key, orders }) => [key, orders])).toEqual([
    ['Ann', 2],
    ['Bob', 2],
  ]);
  expect(both({ sameNumber: 'one' }).clients.map(({ orders }) => orders)).toEqual([1, 1]);

  const onOne = addUp([
    header,
    ['R1', 'Ann', '2026-01-05', 10],
    ['R1', 'Ann', '2026-01-09', 5],
    ['R1', 'Ann', '2026-02-01', -5],
  ]);
  expect(questionOf(onOne, 'sameNumber')).toMatchObject({
    cell: 'Orders!A3',
    proposed: 'one',
    facts: { lines: 1 },
  });
  expect(client(onOne, 'Ann')).toMatchObject({ orders: 1, sales: 10 });
});

test('9折, 8.5折 and 八八折 say what is paid; a discount in other words is told', () => {
  const header = ['订单号', '客户', '下单日期', '数量', '单价', '折扣'];
  const result = addUp([
    header,
    ['1', '甲', '2026-10-01', 2, 10, '9折'],
    ['2', '甲', '2026-10-02', 1, 100, '8.5折'],
    ['3', '甲', '2026-10-03', 1, 100, '八八折'],
    ['4', '甲', '2026-10-04', 1, 1, ''],
  ]);
  // 18 + 85 + 88 + 1.
  expect(client(result, '甲')).toMatchObject({ orders: 4, sales: 192 });
  expect(result.questions).toEqual([]);
  const inWords = addUp([header, ['1', '甲', '2026-10-01', 2, 10, '见合同']]);
  expect(client(inWords, '甲')).toMatchObject({ sales: 20 });
  expect(noteOf(inWords, 'discountNotTaken')).toMatchObject({ cell: 'Orders!F2', facts: { header: '折扣' } });
});

test('orders after the day that count are told, and the question stays to be answered otherwise', () => {
  const lines: Lines = [
    ['Order no', 'Customer', 'Order date', 'Amount'],
    ['R1', 'Ann', '2026-10-01', 10],
    ['R2', 'Ann', '2027-01-01', 5],
  ];
  const counted = addUp(lines, { answers: { laterLines: 'counts' } });
  expect(client(counted, 'Ann')).toMatchObject({ orders: 2, sales: 15 });
  expect(questionOf(counted, 'laterLines')).toMatchObject({ cell: 'Orders!C3' });
  expect(noteOf(counted, 'laterLines')).toMatchObject({ facts: { lines: 1 } });
});

test('a refund after the last order of an old list counts; after a day that she chose it does not', () => {
  const lines: Lines = [
    ['Order no', 'Customer', 'Order date', 'Amount'],
    ['R1', 'Ann', day('2020-10-01'), 10],
    ['R2', 'Bob', day('2020-10-09'), 7],
    ['R3', 'Ann', day('2020-10-20'), -4],
  ];
  const old = addUp(lines);
  expect(old.asOf).toBe(day('2020-10-09'));
  expect(client(old, 'Ann')).toMatchObject({ orders: 1, sales: 6 });
  expect(questionOf(old, 'laterLines')).toBeUndefined();
  expect(old.noFormulas).toBeUndefined();
  const chosen = addUp(lines, { asOf: day('2020-10-15') });
  expect(client(chosen, 'Ann')).toMatchObject({ orders: 1, sales: 10 });
  expect(questionOf(chosen, 'laterLines')).toMatchObject({ cell: 'Orders!C4' });
});
