import type { Measure } from '../measure';
import { said } from '../words/said';

/** A blank has not happened: it is before every time. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  ...said.measures.firstOrder,
  blank: -Infinity,
};

/** A blank never happened: it is longer ago than any order. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...said.measures.lastOrder,
  blank: Infinity,
};

/** A blank is not planned: it is past all days to come. */
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
