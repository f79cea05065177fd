import { expect, test } from '@jest/globals';
import { headersSay } from '../../src/orders/columns/find-order-columns';
import { withColumn } from '../../src/orders/order-role';

test('a column that gets a role loses the one that it had', () => {
  const columns = { client: 0, date: 1, amount: 2, price: 3 };
  expect(withColumn(columns, 'amount', 3)).toEqual({ client: 0, date: 1, amount: 3 });
  expect(withColumn(columns, 'amount', undefined)).toEqual({ client: 0, date: 1, price: 3 });
  expect(withColumn(columns, 'cost', 4)).toEqual({ ...columns, cost: 4 });
  expect(withColumn(columns, 'date', 1)).toEqual(columns);
});

test('whether a cost is of a piece is what the header of the chosen column says', () => {
  const headers = ['Unit cost', 'Total cost', 'Cost', 'Unit price'];
  expect(headersSay(headers, { cost: 0 })).toEqual({ costOf: 'piece' });
  expect(headersSay(headers, { cost: 1, price: 3 })).toEqual({ costOf: 'line', priceOf: 'piece' });
  expect(headersSay(headers, { cost: 2 })).toEqual({});
});
