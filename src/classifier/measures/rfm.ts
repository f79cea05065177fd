import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

export const recency: Measure = {
  id: 'recency',
  kind: 'daysSince',
  means: ['lastOrder', 'orderDate', 'anyDate', 'paymentDate'],
  ...localizedWords.measures.recency,
};

export const frequency: Measure = {
  id: 'frequency',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  ...localizedWords.measures.frequency,
};

export const monetary: Measure = {
  id: 'monetary',
  kind: 'amount',
  means: ['money'],
  adds: 'sum',
  ...localizedWords.measures.monetary,
};
