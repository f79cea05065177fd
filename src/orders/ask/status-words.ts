import { foldWord } from '../../classifier/names/fold-letters';
import type { StatusTreatment } from '../answers';

/** Match statuses of lines that take something back, and of lines that undo an order. */
const takenBack = /refund|return|chargeback|退款|退货|退单|冲销|红冲/;
const undone = /cancel|storn|void|deleted|取消|关闭|作废/;

/** A credit note is a line of its own, beside that of the sale. */
const creditNote = /creditnote|creditmemo|贷项|贷记/;

/** Matches statuses of lines that never became sales, such as drafts and quotes. */
const never =
  /fail|reject|declin|draft|abandon|expired|quote|quotation|lost|unpaid|pending|onhold|unconfirmed|失败|拒|草稿|待付款|未付款|待支付|未支付|报价/;

/** Matches statuses that contain one of these words but are sales: `not refunded`. */
const sale =
  /notrefund|norefund|notreturn|notcancel|partiallyrefund|partrefund|未退款|无退款|未取消|没有退款/;

/** What else shows the meaning of a status, besides its text. */
export interface StatusSigns {
  /**
   * True if all amounts with this status are below zero: its lines are refunds themselves, not sales that were refunded.
   */
  readonly isNegative?: boolean;
  /**
   * True if the header says that the column has kinds of lines, such as *Transaction type*: a refund then has a line of
   * its own.
   */
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
