import type { Measure } from '../measure';
import { listed } from './listed';
import { described } from '../words/worded';

export const orders: Measure = {
  id: 'orders',
  kind: 'count',
  means: ['orders'],
  adds: 'sum',
  ...described(({ measures }) => measures.orders),
};

/**
 * Months as a client. The cell holds the number of months from the first order to the last, or the date of the first
 * order. A date counts up to the as-of date, because the cell does not say when the last order was. So it counts too
 * many months for clients who left; `monthsSinceLast` shows these. Columns with "years" in the header go to the measure
 * in years.
 */
export const tenureMonths: Measure = {
  id: 'tenure_months',
  kind: 'monthsSince',
  means: ['firstOrder'],
  adds: 'largest',
  ...described(({ measures }) => measures.tenureMonths),
};

export const expected: Measure = {
  id: 'expected',
  kind: 'amount',
  means: ['upcoming'],
  adds: 'sum',
  ...described(({ measures }) => measures.expected),
  words: {
    high: listed('expected|planned|预期|有意向|意向'),
    low: listed('not expected|not planned|无意向'),
  },
  blank: 0,
  optional: true,
};

/** Months since the last order. Without this column every client counts as active. */
export const monthsSinceLast: Measure = {
  id: 'months_since_last',
  kind: 'monthsSince',
  means: ['lastOrder'],
  ...described(({ measures }) => measures.monthsSinceLast),
  blank: 0,
  optional: true,
};

export const firstChoice: Measure = {
  id: 'first_choice',
  kind: 'flag',
  ...described(({ measures }) => measures.firstChoice),
  words: {
    high: listed('first choice|preferred|首选'),
    low: listed('not first choice|not preferred|second choice|非首选|备选|次要'),
  },
  blank: 0,
  optional: true,
};
