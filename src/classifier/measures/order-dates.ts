import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

/** A blank means no order yet: the first order counts as later than any date. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  ...localizedWords.measures.firstOrder,
  blank: -Infinity,
};

/** A blank means no order ever, which is longer ago than any order. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...localizedWords.measures.lastOrder,
  blank: Infinity,
};

/** A blank means that no order is planned: it counts as earlier than any date. */
export const nextOrder: Measure = {
  id: 'next_order',
  kind: 'daysUntil',
  means: ['nextOrder'],
  ...localizedWords.measures.nextOrder,
  blank: -Infinity,
  optional: true,
};

export const openOrders: Measure = {
  id: 'open_orders',
  kind: 'count',
  means: ['openOrders'],
  adds: 'sum',
  ...localizedWords.measures.openOrders,
  blank: 0,
  optional: true,
};
