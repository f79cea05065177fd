import type { Measure } from '../measure';
import { described } from '../words/worded';

export const recency: Measure = {
  id: 'recency',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...described(({ measures }) => measures.recency),
};

export const frequency: Measure = {
  id: 'frequency',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  ...described(({ measures }) => measures.frequency),
};

export const monetary: Measure = {
  id: 'monetary',
  kind: 'amount',
  means: ['money'],
  adds: 'sum',
  ...described(({ measures }) => measures.monetary),
};
