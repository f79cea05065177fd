import { expect, test } from '@jest/globals';
import { columnsOfClientsIn } from '../../../src/sheet/match/client-columns';
import { findOrderColumns } from '../../../src/orders/columns/find-order-columns';
import { looksLikeOrders } from '../../../src/orders/columns/looks-like-orders';

function listOf(...[header, ...lines]: string[]) {
  const headers = header!.split('|');
  return { headers, samples: lines.map((line) => line.split('|')) };
}

/** Returns the header of the column that identifies the clients of a list. */
const client = (list: ReturnType<typeof listOf>) => list.headers[columnsOfClientsIn(list)[0]!];

test.each([
  ['Phone|Company', '030 100|Alpha Metall GmbH', '030 100|Beta Holz GmbH', '030 200|Cora Glas AG'],
  ['Telefon|Firma', '030 100|Alpha Metall', '030 100|Beta Holz', '030 200|Cora', '030 200|Cora'],
  ['客户电话|客户名称', '021100|甲乙机械厂', '021100|丙丁贸易行', '021200|戊己公司'],
])('a telephone that different clients share does not tell them apart: %s', (...lines) => {
  const list = listOf(...lines);
  expect(client(list)).toBe(list.headers[1]);
});

test('a telephone beside two ways of writing a name still does, and one shared by chance among many', () => {
  const spellings = ['1|Ann Lee', '1|Lee, Ann', '2|Bob Roy', '2|bob'];
  expect(client(listOf('Phone|Customer', ...spellings))).toBe('Phone');
  const lines = [1, 2, 3, 4, 5, 6].flatMap((number) => [
    `${number}|Name ${number}`,
    `${number}|Name ${number}`,
  ]);
  expect(client(listOf('Phone|Customer', ...lines, '1|Another'))).toBe('Phone');
});

/** Odoo writes the name of its user's own company on each line. */
const invoices = [
  'Société|Client|Date de facturation|Total',
  'Nous SARL|Dupont|2026-01-05|10',
  'Nous SARL|Martin|2026-02-05|20',
  'Nous SARL|Dupont|2026-03-05|30',
  'Nous SARL|Martin|2026-04-05|40',
];

test('the same company on all lines is not the client', () => {
  const list = listOf(...invoices);
  expect(client(list)).toBe('Client');
  expect(findOrderColumns(list).columns.client).toBe(1);
  expect(looksLikeOrders(list)?.clients).toBe(2);
});

test('a single client on all lines is one, if no other column says more', () => {
  const list = listOf(...invoices.map((line) => line.replace(/\|[^|]*/, '')));
  expect(client(list)).toBe('Société');
});
