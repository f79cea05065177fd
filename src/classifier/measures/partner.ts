import type { Measure } from '../measure';
import { listed } from './listed';
import { furtherWords } from '../words/languages';
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
    get more() {
      return furtherWords().partner;
    },
  },
  blank: 0,
  optional: true,
};
