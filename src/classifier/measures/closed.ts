import type { Measure } from '../measure';
import { dealWords } from './deal-words';
import { described } from '../words/worded';

/** Whether a first deal with the client was won. A lost deal does not count. */
export const closed: Measure = {
  id: 'closed',
  kind: 'flag',
  means: ['dealStatus'],
  ...described(({ measures }) => measures.closed),
  words: dealWords,
  blank: 0,
};
