import { expect, test } from '@jest/globals';
import { addUpOrders } from '../../src/orders/clients/add-up-orders';
import { findOrderColumns } from '../../src/orders/columns/find-order-columns';
import { firstLines, orderSheet, today, type Lines } from './add-up';

const lines = 100_000;
const clients = 4_000;

/**
 * Each line has a different client than the line before; each order has two lines; the amounts are 0.01, 0.02 and so
 * on.
 */
const rows: Lines = [
  ['Order no', 'Customer', 'Order date', 'Amount'],
  ...Array.from({ length: lines }, (_, line) => [
    `R${line % (lines / 2)}`,
    `Client ${line % clients}`,
    today - (line % 1_000),
    (line + 1) / 100,
  ]),
];

test('100,000 lines are added up in many short pieces', () => {
  const { columns } = findOrderColumns(firstLines(rows));
  const work = addUpOrders([orderSheet(rows)], { columns }, today);
  let pieces = 1;
  let step = work.next();
  for (; !step.done; step = work.next()) pieces += 1;
  expect(pieces).toBeGreaterThan(500);
  const result = step.value;
  expect(result.clients).toHaveLength(clients);
  // Client 0 has the lines 1, 4001, 8001 and so on: 25 lines, 25 x 1 + 4000 x (0 + 1 + ... + 24) cents.
  expect(result.clients[0]).toMatchObject({ sales: (25 + 4_000 * 300) / 100, daysSince: 0 });
  const total = result.clients.reduce((sum, { sales }) => sum + Math.round(sales * 100), 0);
  expect(total).toBe((lines * (lines + 1)) / 2);
});
