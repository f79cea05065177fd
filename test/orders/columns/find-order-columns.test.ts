import { expect, test } from '@jest/globals';
import { findOrderColumns } from '../../../src/orders/columns/find-order-columns';
import { firstLines, type Lines } from '../add-up';
import { chinese } from '../plain-orders';

/** Returns the headers of the columns found. */
const found = (rows: Lines) =>
  Object.fromEntries(
    Object.entries(findOrderColumns(firstLines(rows)).columns).map(([role, column]) => [
      role,
      rows[0]![column],
    ]),
  );

const northwind: Lines = [
  ['order_id', 'customer_id', 'order_date', 'unit_price', 'quantity', 'discount'],
  [10248, 'VINET', '1996-07-04', 14, 12, 0],
  [10248, 'VINET', '1996-07-04', 9.8, 10, 0.05],
  [10249, 'TOMSP', '1996-07-05', 18.6, 9, 0],
];

test.each<[string, Lines, Record<string, string>]>([
  [
    'lines with quantity and price',
    northwind,
    {
      client: 'customer_id',
      date: 'order_date',
      orderNumber: 'order_id',
      quantity: 'quantity',
      price: 'unit_price',
      discount: 'discount',
    },
  ],
  [
    'a Chinese list',
    chinese,
    {
      client: '客户名称',
      date: '下单日期',
      amount: '实付金额',
      orderNumber: '订单编号',
      cost: '成本',
      status: '订单状态',
      source: '来源',
      referredBy: '推荐人',
    },
  ],
  [
    'a retailer’s sample, where Sales are net of the discount',
    [
      [
        'Row ID',
        'Order ID',
        'Order Date',
        'Ship Date',
        'Customer ID',
        'Customer Name',
        'City',
        'Sales',
        'Quantity',
        'Discount',
        'Profit',
      ],
      [
        1,
        'CA-2016-152156',
        '2016-11-08',
        '2016-11-11',
        'CG-12520',
        'Claire Gute',
        'Henderson',
        261.96,
        2,
        0,
        41.9136,
      ],
      [
        2,
        'CA-2016-138688',
        '2016-06-12',
        '2016-06-16',
        'DV-13045',
        'Darrin Van Huff',
        'Los Angeles',
        14.62,
        2,
        0.2,
        6.8714,
      ],
    ],
    {
      client: 'Customer ID',
      name: 'Customer Name',
      date: 'Order Date',
      amount: 'Sales',
      orderNumber: 'Order ID',
      quantity: 'Quantity',
      discount: 'Discount',
      profit: 'Profit',
    },
  ],
  [
    'invoices with a price for each piece',
    [
      [
        'InvoiceNo',
        'StockCode',
        'Description',
        'Quantity',
        'InvoiceDate',
        'UnitPrice',
        'CustomerID',
        'Country',
      ],
      ['536365', '85123A', 'HOLDER', 6, '2010-12-01', 2.55, 17850, 'United Kingdom'],
      ['C536379', 'D', 'Discount', -1, '2010-12-01', 27.5, 14527, 'United Kingdom'],
    ],
    {
      client: 'CustomerID',
      date: 'InvoiceDate',
      orderNumber: 'InvoiceNo',
      quantity: 'Quantity',
      price: 'UnitPrice',
    },
  ],
  [
    'a price without a quantity is the amount',
    [
      ['Date', 'Buyer', 'Price', 'Channel', 'Currency'],
      ['2026-01-02', 'Ann', 20.5, 'Web', 'EUR'],
      ['2026-01-03', 'Bob', 10.5, 'Shop', 'EUR'],
    ],
    { client: 'Buyer', date: 'Date', amount: 'Price', source: 'Channel', currency: 'Currency' },
  ],
  [
    'an order’s status and cost under longer headers',
    [
      [
        'Client',
        'Invoice date',
        'Invoice no.',
        'Net amount',
        'Unit cost',
        'Qty',
        'Payment status',
        'Lead source',
        'Referred by',
      ],
      ['Ann', '2026-01-02', 'R1', 20.5, 5, 2, 'Paid', 'Fair', ''],
      ['Bob', '2026-01-03', 'R2', 30.5, 6, 3, 'Refunded', 'Web', 'Ann'],
    ],
    {
      client: 'Client',
      date: 'Invoice date',
      orderNumber: 'Invoice no.',
      amount: 'Net amount',
      cost: 'Unit cost',
      quantity: 'Qty',
      status: 'Payment status',
      source: 'Lead source',
      referredBy: 'Referred by',
    },
  ],
])('finds the columns of %s', (_, rows, columns) => {
  expect(found(rows)).toEqual(columns);
});

test('offers both of two columns of dates, the order’s own first', () => {
  const rows: Lines = [
    ['Customer', 'Shipping date', 'Order date', 'Amount'],
    ['Ann', '2026-01-09', '2026-01-02', 20.5],
    ['Bob', '2026-01-10', '2026-01-03', 30.5],
  ];
  const { columns, alternatives } = findOrderColumns(firstLines(rows));
  expect([columns.date, alternatives.date]).toEqual([2, [2, 1]]);
});

test('a cost says whether it is of a piece or of a line only if its header does', () => {
  const costOf = (header: string) =>
    findOrderColumns(
      firstLines([
        ['Customer', 'Order date', 'Amount', 'Quantity', header],
        ['Ann', '2026-01-09', 20.5, 2, 4],
      ]),
    ).costOf;
  expect(['Unit cost', 'Total cost', 'Cost', '单位成本', '总成本', '成本'].map(costOf)).toEqual([
    'piece',
    'line',
    undefined,
    'piece',
    'line',
    undefined,
  ]);
});
