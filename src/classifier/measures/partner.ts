import type { Measure } from '../measure';

/** Whether the client is tied to the firm as a channel or by shares. */
export const partner: Measure = {
  id: 'partner',
  kind: 'flag',
  means: ['partner'],
  name: { en: 'Partner', zh: '是否伙伴' },
  description: {
    en: 'Yes where the client is a distributor, an agent or a shareholder; blank means no.',
    zh: '客户是经销商、代理商或股东时填“是”；留空即为“否”。',
  },
  synonyms: {
    en: ['partner flag', 'business partner', 'distributor', 'agent', 'shareholder'],
    zh: ['合作伙伴', '经销商', '代理商', '股东'],
  },
  words: {
    high: [
      ...['partner', 'distributor', 'dealer', 'agent', 'reseller', 'shareholder'],
      ...['伙伴', '合作伙伴', '经销商', '經銷商', '代理商', '股东', '股東', '渠道商'],
    ],
    low: ['customer', 'end customer', '客户', '终端客户'],
  },
  blank: 0,
  optional: true,
};
