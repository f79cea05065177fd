import type { Measure } from '../measure';
import { dealWords } from './deal-words';

/** Whether a first deal has been closed with the client: won, that is. A lost deal is closed as well. */
export const closed: Measure = {
  id: 'closed',
  kind: 'flag',
  means: ['dealStatus'],
  name: { en: 'Closed', zh: '是否成交' },
  description: {
    en: 'Yes or Won where a deal has been closed with the client; Lost, Open or blank means no.',
    zh: '已与客户成交时填“是”或“成交”；“未成交”或留空即为“否”。',
  },
  synonyms: {
    en: ['closed won', 'won', 'is won', 'closed', 'deal closed', 'closed deal'],
    zh: ['已成交', '是否已成交', '成交状态'],
  },
  words: dealWords,
  blank: 0,
};
