import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';

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
  ...['上次下单', '末次购买', '最近成交日期', '最近销售日期', 'Last issue date'],
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

test.each([20240512, '20240512', 20240512093000])('%j below a date’s header is a day', (day) => {
  expect(proposed('process', ['Client', 'Last order'], ['Acme', day])).toMatchObject({ last_order: 1 });
  expect(proposed('process', ['客户', '最近下单日期'], ['甲', day])).toMatchObject({ last_order: 1 });
  expect(proposed('tenure', ['Client', 'Order number'], ['Acme', day])).toEqual({});
});

/** Numbers below these headers would be misread as days, months or years without notice. */
test.each([
  ['Days since last order', { rfm: 'recency', process: 'last_order' }],
  ['距上次消费天数', { rfm: 'recency', process: 'last_order' }],
  ['Months since last order', { lifecycle: 'months_since_last' }],
  ['Years as client', { position: 'tenure_years' }],
  ['Tenure (years)', { position: 'tenure_years' }],
  ['Tenure in months', { lifecycle: 'tenure_months' }],
  ['Weeks since last order', {}],
  ['Days since first order', {}],
  ['Last order amount', {}],
  ['Last purchase value', {}],
  ['First order value', {}],
  ['最近消费金额', {}],
  ['首单金额', {}],
  ['最近订单编号', {}],
] as const)('%s is taken for what it counts only', (header, expected: Record<string, string>) => {
  const headers = ['Client', 'Orders', 'Revenue', header];
  const samples = [
    ['A', 3, 500, 200],
    ['B', 4, 700, 45],
  ];
  const elapsed = {
    rfm: ['recency'],
    process: ['last_order'],
    lifecycle: ['months_since_last', 'tenure_months'],
    position: ['tenure_years'],
  };
  const taken = Object.entries(elapsed).flatMap(([id, measures]) => {
    const columns = proposeColumns({ headers, samples }, modelById(id));
    return measures.filter((measure) => columns[measure] === 3).map((measure) => [id, measure]);
  });
  expect(Object.fromEntries(taken)).toEqual(expected);
});
