import { expect, test } from '@jest/globals';
import { looksLikeOrders, looksLikeVisits } from '../../../src/orders/columns/looks-like-orders';
import { firstLines, type Lines } from '../add-up';
import { chinese } from '../plain-orders';

const lines: Lines = [
  ['ID Commande', 'Date Commande', 'ID Client', 'ID Produit', 'Quantité', 'Prix unitaire'],
  [71, '2026-05-31', 1045, 776, 1, 20.5],
  [71, '2026-05-31', 1045, 777, 3, 20.5],
  [72, '2026-05-31', 305, 709, 6, 5.7],
  [72, '2026-05-31', 305, 773, 1, 20.5],
  [73, '2026-06-01', 410, 773, 2, 20.5],
];

test('clients with one order each of several lines are a list of orders', () =>
  expect(looksLikeOrders(firstLines(lines))).toMatchObject({
    clientHeader: 'ID Client',
    example: { client: '1045', lines: 2 },
    repeated: 2,
    clients: 3,
  }));

test('one client on two lines of one order may be a mistake', () =>
  expect(looksLikeOrders(firstLines(lines.filter((_, row) => row < 4)))).toBeUndefined());

const visits: Lines = [
  ['Kunde', 'Besucht am', 'Datum'],
  ['Ada', 'x', '2026-01-05'],
  ['Bea', 'x', '2026-02-05'],
  ['Ada', 'x', '2026-03-05'],
  ['Bea', 'x', '2026-04-05'],
];

test('clients on several days without an amount are visits, and no orders to add up', () => {
  expect(looksLikeVisits(firstLines(visits))).toEqual({ client: 'Ada', lines: 2, of: 4 });
  expect(looksLikeOrders(firstLines(visits))).toBeUndefined();
});

test('a list with amounts, or with a client twice by mistake, is no list of visits', () => {
  expect(looksLikeVisits(firstLines(lines))).toBeUndefined();
  expect(looksLikeVisits(firstLines(visits.slice(0, 4)))).toBeUndefined();
});

test('a list in which clients stand on several days looks like orders, and says by whom', () => {
  expect(looksLikeOrders(firstLines(chinese))).toMatchObject({
    clientHeader: '客户名称',
    dateHeader: '下单日期',
    amountHeader: '实付金额',
    example: { client: '甲公司', lines: 2, of: 3 },
    repeated: 1,
    clients: 2,
  });
});

test.each<[string, Lines]>([
  [
    'clients with their last order',
    [
      ['Client', 'Last order', 'Sales'],
      ['Ann', '2026-01-09', 20.5],
      ['Bob', '2026-01-10', 30.5],
      ['Cid', '2026-01-11', 30.5],
    ],
  ],
  [
    'clients of whom one stands there twice',
    [
      ['Client', 'Last order', 'Sales'],
      ['Ann', '2026-01-09', 20.5],
      ['Ann', '2026-01-10', 30.5],
      ['Cid', '2026-01-11', 30.5],
    ],
  ],
  [
    'a list without dates',
    [
      ['Client', 'Product', 'Sales'],
      ['Ann', 'Tea', 20.5],
      ['Ann', 'Milk', 30.5],
      ['Bob', 'Tea', 30.5],
      ['Bob', 'Milk', 30.5],
    ],
  ],
])('%s does not look like orders', (_, rows) => {
  expect(looksLikeOrders(firstLines(rows))).toBeUndefined();
});
