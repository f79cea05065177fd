import type { Measure } from '../measure';
import { described } from '../words/worded';

/** Date of the first order. Blank means that there is no order yet: later than any date. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  ...described(({ measures }) => measures.firstOrder),
  blank: -Infinity,
};

/** Date of the last order. Blank means that there was no order ever: earlier than any date. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...described(({ measures }) => measures.lastOrder),
  blank: Infinity,
};

/** Date of the next order. Blank means that none is planned: earlier than any date. */
export const nextOrder: Measure = {
  id: 'next_order',
  kind: 'daysUntil',
  means: ['nextOrder'],
  ...described(({ measures }) => measures.nextOrder),
  blank: -Infinity,
  optional: true,
};

export const openOrders: Measure = {
  id: 'open_orders',
  kind: 'count',
  means: ['openOrders'],
  adds: 'sum',
  ...described(({ measures }) => measures.openOrders),
  blank: 0,
  optional: true,
};
