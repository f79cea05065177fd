import { expect, test } from '@jest/globals';
import { modelById } from '../../src/classifier/catalogue';
import { proposeColumns } from '../../src/sheet/propose-columns';

const lastOrders = [
  ...['Last order', 'Last Order Date', 'Last purchase', 'Last purchase date', 'last_purchase_date'],
  ...[
    'Date of last order',
    'Latest order',
    'Most recent purchase',
    'Last sale date',
    'Last Transaction Date',
  ],
  ...[
    'Last invoice date',
    '最近下单日期',
    '最近消费日期',
    '最近一次消费时间',
    '最后购买日期',
    '最近購買日期',
  ],
  ...['上次下单', '末次购买', '最近成交日期'],
];
const firstOrders = [
  ...['Client since', 'Customer since', 'Customer Since:', 'First order date', 'Date of first purchase'],
  ...['First purchase date', '首单日期', '首次购买日期', '首次成交时间', '合作开始日期', '成为客户日期'],
];

const proposed = (modelId: string, headers: readonly string[], row: readonly (string | number)[]) =>
  proposeColumns({ headers, samples: [row, row] }, modelById(modelId));

// 2024-05-12 is 45424.
test.each(lastOrders)('%s is a date of the last order', (header) => {
  expect(proposed('rfm', ['Client', header, 'Frequency', 'Monetary'], ['Acme', 45424, 3, 900])).toEqual({
    recency: 1,
    frequency: 2,
    monetary: 3,
  });
  expect(proposed('process', ['Client', header], ['Acme', '2024-05-12'])).toMatchObject({ last_order: 1 });
  expect(proposed('lifecycle', ['Client', 'Orders', 'Tenure', header], ['Acme', 3, 20, 45424])).toMatchObject(
    {
      months_since_last: 3,
    },
  );
});

test.each(firstOrders)('%s is a date of the first order', (header) => {
  expect(proposed('position', ['Client', 'Volume', header], ['Acme', 900, 45424])).toMatchObject({
    tenure_years: 2,
    volume: 1,
  });
  expect(proposed('tenure', ['Client', header], ['Acme', '2024-05-12'])).toEqual({ first_order: 1 });
  expect(proposed('lifecycle', ['Client', 'Orders', header], ['Acme', 3, 45424])).toMatchObject({
    orders: 1,
    tenure_months: 2,
  });
});
