import type { Measure } from '../measure';
import { described } from '../words/worded';

/** The members in which two indicators of the same kind differ. */
type Described = Pick<Measure, 'id' | 'means' | 'name' | 'description'>;

/**
 * Makes an indicator of satisfaction. All are optional: one without a column is left out of the index. A blank in a
 * column is unknown.
 */
const indicator = (kind: 'amount' | 'share', described: Described): Measure => ({
  ...described,
  kind,
  optional: true,
});

export const reputation = indicator('amount', {
  id: 'reputation',
  ...described(({ measures }) => measures.reputation),
});

export const awareness = indicator('amount', {
  id: 'awareness',
  ...described(({ measures }) => measures.awareness),
});

export const repurchase = indicator('share', {
  id: 'repurchase',
  means: ['repurchase'],
  ...described(({ measures }) => measures.repurchase),
});

export const complaints = indicator('share', {
  id: 'complaints',
  means: ['complaints'],
  ...described(({ measures }) => measures.complaints),
});

export const ticket = indicator('amount', {
  id: 'ticket',
  means: ['averageOrder'],
  ...described(({ measures }) => measures.ticket),
});

export const priceSensitivity = indicator('amount', {
  id: 'price_sensitivity',
  ...described(({ measures }) => measures.priceSensitivity),
});
