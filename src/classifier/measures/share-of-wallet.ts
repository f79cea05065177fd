import type { Measure } from '../measure';

/** What part of the client's purchases is made here. */
export const shareOfWallet: Measure = {
  id: 'share',
  kind: 'share',
  means: ['shareOfWallet'],
  name: { en: 'Share of wallet', zh: '采购占有率' },
  description: {
    en: 'Your share of what the client buys of such goods: 0.35 or 35 %.',
    zh: '客户同类采购中由您供应的比例：0.35 或 35%。',
  },
  synonyms: {
    en: ['wallet share', 'our share', 'share of purchases', 'share'],
    zh: ['占有率', '份额', '采购占比', '我方份额'],
  },
};

/** Where the share may be left out: a blank meets no condition. */
export const optionalShareOfWallet: Measure = { ...shareOfWallet, blank: -Infinity, optional: true };
