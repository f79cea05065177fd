import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/orders/answers';
import { addUp, client, questionOf, type Lines } from './add-up';

/** By question: a list about which it is asked, and an answer that is none of its options, or no longer one. */
const lists: { readonly [Id in keyof Required<Answers>]: readonly [Lines, unknown] } = {
  orderIs: [
    [
      ['Customer', 'Order date', 'Amount'],
      ['Ann', '2026-11-01', 1],
      ['Ann', '2026-11-01', 2],
    ],
    'month',
  ],
  sameNumber: [
    [
      ['Order no', 'Customer', 'Order date', 'Amount'],
      ['1', 'Ann', '2026-11-01', 1],
      ['1', 'Ann', '2026-11-02', 2],
    ],
    'month',
  ],
  costOf: [
    [
      ['Customer', 'Order date', 'Amount', 'Quantity', 'Cost'],
      ['Ann', '2026-11-01', 100, 10, 6],
    ],
    'order',
  ],
  priceOf: [
    [
      ['Customer', 'Order date', 'Quantity', 'Price'],
      ['Ann', '2026-11-01', 10, 6],
    ],
    'order',
  ],
  discountIs: [
    [
      ['Customer', 'Order date', 'Quantity', 'Unit price', 'Discount'],
      ['Ann', '2026-11-01', 1, 100, 10],
      ['Ann', '2026-11-02', 1, 100, 25],
    ],
    'share',
  ],
  amountOf: [
    [
      ['Order no', 'Customer', 'Order date', 'Order total'],
      ['R1', 'Ann', '2026-11-01', 10],
      ['R1', 'Ann', '2026-11-01', 10],
      ['R2', 'Ann', '2026-11-01', 7],
      ['R2', 'Ann', '2026-11-01', 7],
    ],
    'client',
  ],
  earnedOf: [
    [
      ['Order no', 'Customer', 'Order date', 'Order total', 'Order cost'],
      ['R1', 'Ann', '2026-11-01', 10, 1],
      ['R1', 'Ann', '2026-11-01', 10, 1],
      ['R2', 'Ann', '2026-11-01', 7, 2],
      ['R2', 'Ann', '2026-11-01', 7, 2],
    ],
    'client',
  ],
  statuses: [
    [
      ['Customer', 'Order date', 'Amount', 'Status'],
      ['Ann', '2026-11-01', 10, 'Paid'],
      ['Ann', '2026-11-02', 5, 'Cancelled'],
    ],
    { Cancelled: 'twice', Gone: 'refund' },
  ],
  currency: [
    [
      ['Customer', 'Order date', 'Amount', 'Currency'],
      ['Ann', '2026-11-01', 10, 'EUR'],
      ['Ann', '2026-11-02', 20, 'EUR'],
      ['Ann', '2026-11-03', 500, 'USD'],
    ],
    'GBP',
  ],
  zeroLines: [
    [
      ['Customer', 'Order date', 'Amount'],
      ['Ann', '2026-11-01', 0],
      ['Bob', '2026-11-01', 1],
    ],
    'twice',
  ],
  spellings: [
    [
      ['Customer', 'Order date', 'Amount'],
      ['Ann', '2026-11-01', 3],
      ['ANN', '2026-11-01', 1],
    ],
    'perhaps',
  ],
  laterLines: [
    [
      ['Customer', 'Order date', 'Amount'],
      ['Ann', '2026-11-01', 3],
      ['Ann', '2027-11-01', 1],
    ],
    'twice',
  ],
  dateOrder: [
    [
      ['Customer', 'Order date', 'Amount'],
      ['Ann', '3/4/2026', 3],
      ['Ann', '2026-11-01', 3],
    ],
    'sideways',
  ],
};

describe.each(Object.entries(lists))('%s', (id, [rows, unknown]) => {
  test('an answer that is no option counts as none', () => {
    const unanswered = addUp(rows);
    expect(questionOf(unanswered, id)).toBeDefined();
    expect(addUp(rows, { answers: { [id]: unknown } })).toEqual(unanswered);
  });
});

test('the currency and statuses that she chose count, however the list writes them now', () => {
  const rows: Lines = [
    ['Customer', 'Order date', 'Amount', 'Currency', 'Status'],
    ['Ann', '2026-11-01', 10, 'eur', 'paid'],
    ['Ann', '2026-11-02', 20, 'eur', 'PAID'],
    ['Ann', '2026-11-02', 40, 'eur', 'cancelled'],
    ['Ann', '2026-11-03', 500, 'usd', 'Paid'],
    ['Ann', '2026-11-03', 7, 'USD', 'Cancelled'],
  ];
  const sales = (answers: Answers) => client(addUp(rows, { answers }), 'Ann')?.sales;
  expect(sales({})).toBe(30);
  expect(sales({ currency: 'USD' })).toBe(500);
  expect(sales({ currency: 'USD', statuses: { Cancelled: 'counts' } })).toBe(507);
});
