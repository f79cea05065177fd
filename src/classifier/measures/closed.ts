import type { Measure } from '../measure';

/** Whether a first deal has been closed with the client. */
export const closed: Measure = {
  id: 'closed',
  kind: 'flag',
  means: ['dealStatus'],
  name: { en: 'Closed', zh: '是否成交' },
  description: {
    en: 'Yes where a deal has been closed with the client; blank means no.',
    zh: '已与客户成交时填“是”；留空即为“否”。',
  },
  synonyms: {
    en: ['deal closed', 'closed deal', 'closed won', 'won'],
    zh: ['已成交', '是否已成交', '成交状态'],
  },
  blank: 0,
};
