import type { Measure } from '../measure';
import { listed } from './listed';

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
    high: listed(
      'distributor|agent|shareholder|partner|business partner|channel partner|dealer|reseller|经销商|代理商|' +
        '股东|伙伴|合作伙伴|渠道商|渠道伙伴|分销商|经销|代理|加盟商',
    ),
    low: listed('none|customer|client|end customer|end user|客户|终端客户|直客|普通客户|最终用户|非伙伴'),
    more: {
      high: listed(
        'franchisee|Vertriebspartner|Händler|Handelsvertreter|Gesellschafter|distributeur|revendeur|' +
          'actionnaire|distribuidor|accionista|distributore|rivenditore|代理店|販売店|株主|дистрибьютор|дилер',
      ),
      low: listed('Kunde|Endkunde|cliente|顧客|клиент'),
    },
  },
  blank: 0,
  optional: true,
};
