import type { Measure } from '../measure';
import { listed } from './listed';
import { described } from '../words/worded';

/** Whether the client is a sales channel of the firm or owns shares in it. */
export const partner: Measure = {
  id: 'partner',
  kind: 'flag',
  means: ['partner'],
  ...described(({ measures }) => measures.partner),
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
