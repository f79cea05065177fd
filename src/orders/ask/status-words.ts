import { foldWord } from '../../classifier/names/fold-letters';
import type { StatusTreatment } from '../answers';

/** Beginnings and pieces of statuses whose lines are usually no sales; whatever else a status says counts. */
const noSale =
  /refund|return|cancel|storn|void|fail|reject|declin|draft|abandon|expired|quote|quotation|deleted|chargeback|lost|unpaid|pending|onhold|unconfirmed|退款|退货|退单|取消|关闭|作废|失败|拒|草稿|待付款|未付款|待支付|未支付|报价|冲销|红冲/;

/** Statuses that contain such a word and still are sales. */
const sale =
  /notrefund|norefund|notreturn|notcancel|partiallyrefund|partrefund|未退款|无退款|未取消|没有退款/;

/** Proposes what happens to the lines with a status. */
export function proposeTreatment(status: string): StatusTreatment {
  const folded = foldWord(status);
  return noSale.test(folded) && !sale.test(folded) ? 'leftOut' : 'counts';
}
