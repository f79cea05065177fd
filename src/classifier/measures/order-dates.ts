import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

/** Date of the first order. Blank means that there is no order yet: later than any date. */
export const firstOrder: Measure = {
  id: 'first_order',
  kind: 'monthsSinceDate',
  means: ['firstOrder'],
  ...localizedWords.measures.firstOrder,
  blank: -Infinity,
};

/** Date of the last order. Blank means that there was no order ever: earlier than any date. */
export const lastOrder: Measure = {
  id: 'last_order',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...localizedWords.measures.lastOrder,
  blank: Infinity,
};

/** Date of the next order. Blank means that none is planned: earlier than any date. */
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
