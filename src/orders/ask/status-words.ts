import { foldWord } from '../../classifier/names/fold-letters';
import type { StatusTreatment } from '../answers';

/** Beginnings and pieces of statuses whose lines take something back, and of those that undo an order. */
const takenBack = /refund|return|chargeback|退款|退货|退单|冲销|红冲/;
const undone = /cancel|storn|void|deleted|取消|关闭|作废/;

/** A credit note is a line of its own, beside that of the sale. */
const creditNote = /creditnote|creditmemo|贷项|贷记/;

/** The same of lines that never were sales, refunds or anything else. */
const never =
  /fail|reject|declin|draft|abandon|expired|quote|quotation|lost|unpaid|pending|onhold|unconfirmed|失败|拒|草稿|待付款|未付款|待支付|未支付|报价/;

/** Statuses that contain such a word and still are sales. */
const sale =
  /notrefund|norefund|notreturn|notcancel|partiallyrefund|partrefund|未退款|无退款|未取消|没有退款/;

/** What the lines with a status show beside its text. */
export interface StatusSigns {
  /** All amounts below zero: these lines are refunds themselves, not sales that were refunded. */
  readonly isNegative?: boolean;
  /** The header says what kind of a line it is, such as *Transaction type*: a refund has a line of its own. */
  readonly isKind?: boolean;
}

/** Proposes what happens to the lines with a status. */
export function proposeTreatment(
  status: string,
  { isNegative = false, isKind = false }: StatusSigns = {},
): StatusTreatment {
  const folded = foldWord(status);
  if (sale.test(folded)) return 'counts';
  if (never.test(folded)) return 'leftOut';
  if (creditNote.test(folded)) return 'refund';
  if (takenBack.test(folded)) return isNegative || isKind ? 'refund' : 'leftOut';
  if (undone.test(folded)) return isNegative ? 'refund' : 'leftOut';
  return 'counts';
}
