import type { Measure } from '../measure';
import { said } from '../words/said';

export const recency: Measure = {
  id: 'recency',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...said.measures.recency,
};

export const frequency: Measure = {
  id: 'frequency',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  ...said.measures.frequency,
};

export const monetary: Measure = {
  id: 'monetary',
  kind: 'amount',
  means: ['money'],
  adds: 'sum',
  ...said.measures.monetary,
};
