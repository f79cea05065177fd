import type { Measure } from '../measure';
import { said } from '../words/said';

/** An indicator without a column is left out of the index; in one with a column a blank has no value. */
type Described = Pick<Measure, 'id' | 'means' | 'name' | 'description'>;
const indicator = (kind: 'amount' | 'share', described: Described): Measure => ({
  ...described,
  kind,
  optional: true,
});

export const reputation = indicator('amount', { id: 'reputation', ...said.measures.reputation });

export const awareness = indicator('amount', { id: 'awareness', ...said.measures.awareness });

export const repurchase = indicator('share', {
  id: 'repurchase',
  means: ['repurchase'],
  ...said.measures.repurchase,
});

export const complaints = indicator('share', {
  id: 'complaints',
  means: ['complaints'],
  ...said.measures.complaints,
});

export const ticket = indicator('amount', { id: 'ticket', means: ['averageOrder'], ...said.measures.ticket });

export const priceSensitivity = indicator('amount', {
  id: 'price_sensitivity',
  ...said.measures.priceSensitivity,
});
