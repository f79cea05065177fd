import type { Measure } from '../measure';
import { listed } from './listed';

/** Whether the client is kept for more than her own profit. */
export const strategic: Measure = {
  id: 'strategic',
  kind: 'flag',
  means: ['strategic'],
  name: { en: 'Strategic', zh: '是否战略客户' },
  description: {
    en: 'Yes where the client is worth more to you than her own profit; blank means no.',
    zh: '客户的意义超出其自身利润时填“是”；留空即为“否”。',
  },
  synonyms: {
    en: ['strategic flag', 'strategic value', 'strategic client', 'strategic account'],
    zh: ['是否战略', '战略价值', '战略客户'],
  },
  words: {
    high: listed('strategic|strategic client|strategic customer|战略|战略客户'),
    low: listed('not strategic|non-strategic|非战略|非战略客户|普通客户'),
  },
  blank: 0,
  optional: true,
};
