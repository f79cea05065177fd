import type { Measure } from '../measure';
import { listed } from './listed';
import { described } from '../words/worded';

/** Whether the client is kept for reasons other than her own profit. */
export const strategic: Measure = {
  id: 'strategic',
  kind: 'flag',
  means: ['strategic'],
  ...described(({ measures }) => measures.strategic),
  words: {
    high: listed('strategic|strategic client|strategic customer|战略|战略客户'),
    low: listed('not strategic|non-strategic|非战略|非战略客户|普通客户'),
  },
  blank: 0,
  optional: true,
};
