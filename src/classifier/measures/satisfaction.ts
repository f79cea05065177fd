import type { Measure } from '../measure';
import { localizedWords } from '../words/localized-words';

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

export const reputation = indicator('amount', { id: 'reputation', ...localizedWords.measures.reputation });

export const awareness = indicator('amount', { id: 'awareness', ...localizedWords.measures.awareness });

export const repurchase = indicator('share', {
  id: 'repurchase',
  means: ['repurchase'],
  ...localizedWords.measures.repurchase,
});

export const complaints = indicator('share', {
  id: 'complaints',
  means: ['complaints'],
  ...localizedWords.measures.complaints,
});

export const ticket = indicator('amount', {
  id: 'ticket',
  means: ['averageOrder'],
  ...localizedWords.measures.ticket,
});

export const priceSensitivity = indicator('amount', {
  id: 'price_sensitivity',
  ...localizedWords.measures.priceSensitivity,
});
