import type { Measure } from '../measure';
import { said } from '../words/said';

/** A blank means no order yet: the first order counts as later than any date. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  ...said.measures.firstOrder,
  blank: -Infinity,
};

/** A blank means no order ever, which is longer ago than any order. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...said.measures.lastOrder,
  blank: Infinity,
};

/** A blank means that no order is planned: it counts as earlier than any date. */
export const nextOrder: Measure = {
  id: 'next_order',
  kind: 'daysUntil',
  means: ['nextOrder'],
  ...said.measures.nextOrder,
  blank: -Infinity,
  optional: true,
};

export const openOrders: Measure = {
  id: 'open_orders',
  kind: 'count',
  means: ['openOrders'],
  adds: 'sum',
  ...said.measures.openOrders,
  blank: 0,
  optional: true,
};
