import { foldWord } from '../../classifier/names/fold-letters';
import {
  isCreditNote,
  isSale,
  neverWas,
  saysOneOf,
  takesBack,
  undoes,
} from '../../sheet/text/status/order-status';
import type { StatusTreatment } from '../answers';

/** Matches words of headers for a deal or a quote, which may come to nothing. */
export const isDealWord = (word: string): boolean => saysDeal(foldWord(word));
const saysDeal = saysOneOf(
  '=deal, =opportunity, =quote, quotation, =estimate, 商机, 商談, 案件, verkaufschance, angebot, =affaire, =devis, =opportunité, =oportunidad, ' +
    'presupuesto, cotización, =negócio, orçamento, =opportunità, trattativa, preventivo, offerte, verkoopkans, szans, сделк, 見積',
);

/** What else shows the meaning of a status, besides its text. */
export interface StatusSigns {
  /**
   * True if all amounts with this status are below zero: its lines are refunds themselves, not sales that were refunded.
   */
  readonly isNegative?: boolean;
  /**
   * True if the header shows that the column has kinds of lines, such as *Transaction type*; a refund then has a line
   * of its own.
   */
  readonly isKind?: boolean;
  /** True if the rows are invoices: one that awaits payment is a sale, unlike an order. */
  readonly isInvoice?: boolean;
}

/** Matches statuses of invoices that were sent and are not paid yet. */
const awaitsPayment = saysOneOf('awaiting payment, payment due');

/** Proposes the treatment of lines with a status. */
export function proposeTreatment(
  status: string,
  { isNegative = false, isKind = false, isInvoice = false }: StatusSigns = {},
): StatusTreatment {
  const folded = foldWord(status);
  if (isSale(folded) || (isInvoice && awaitsPayment(folded))) return 'counts';
  if (neverWas(folded)) return 'leftOut';
  if (isCreditNote(folded)) return 'refund';
  if (takesBack(folded)) return isNegative || isKind ? 'refund' : 'leftOut';
  if (undoes(folded)) return isNegative ? 'refund' : 'leftOut';
  return 'counts';
}
