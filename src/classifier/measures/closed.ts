import type { Measure } from '../measure';
import { dealWords } from './deal-words';
import { said } from '../words/said';

/** Whether a first deal has been closed with the client: won, that is. A lost deal is closed as well. */
export const closed: Measure = {
  id: 'closed',
  kind: 'flag',
  means: ['dealStatus'],
  ...said.measures.closed,
  words: dealWords,
  blank: 0,
};
