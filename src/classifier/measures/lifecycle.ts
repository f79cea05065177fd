import type { Measure } from '../measure';
import { listed } from './listed';
import { said } from '../words/said';

export const orders: Measure = {
  id: 'orders',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  ...said.measures.orders,
};

/**
 * In months. Headers that speak of years are left to the measure in years: five years are not five months. A number is
 * from the first order to the last; of a date alone nobody knows where the last was, and it counts to the day of
 * reckoning: the two differ for clients who have left, and whether they have is asked apart (`monthsSinceLast`).
 */
export const tenureMonths: Measure = {
  id: 'tenure_months',
  kind: 'monthsSince',
  means: ['firstOrder'],
  adds: 'largest',
  ...said.measures.tenureMonths,
};

export const expected: Measure = {
  id: 'expected',
  kind: 'amount',
  means: ['upcoming'],
  adds: 'sum',
  ...said.measures.expected,
  words: {
    high: listed('expected|planned|预期|有意向|意向'),
    low: listed('not expected|not planned|无意向'),
  },
  blank: 0,
  optional: true,
};

/** Left out, everyone counts as active. */
export const monthsSinceLast: Measure = {
  id: 'months_since_last',
  kind: 'monthsSince',
  means: ['lastOrder'],
  ...said.measures.monthsSinceLast,
  blank: 0,
  optional: true,
};

export const firstChoice: Measure = {
  id: 'first_choice',
  kind: 'flag',
  ...said.measures.firstChoice,
  words: {
    high: listed('first choice|preferred|首选'),
    low: listed('not first choice|not preferred|second choice|非首选|备选|次要'),
  },
  blank: 0,
  optional: true,
};
