import { foldWord } from '../../classifier/names/fold-letters';
import { isCreditNote, isSale, saysOneOf, takesBack, undoes } from '../../sheet/text/order-status';
import type { StatusTreatment } from '../answers';

/** Matches statuses of lines that never became sales, such as drafts and quotes. */
const neverWas = saysOneOf(
  'fail, reject, declin, draft, abandon, expired, quote, quotation, lost, unpaid, pending, on hold, unconfirmed, ' +
    '失败, 拒, 草稿, 待付款, 未付款, 待支付, 未支付, 报价, 失敗, 却下, 下書き, 見積, 未入金, 未払, 未決済, 支払い待ち, 支払待ち, 入金待ち, ' +
    'entwurf, ^angebot, fehlgeschlagen, abgelehnt, unbezahlt, zahlung ausstehend, wartet auf zahlung, =ausstehend, abgelaufen, ' +
    'brouillon, ^devis, échou, échec, refus, impay, non pay, en attente de paiement, en attente du paiement, =en attente, ' +
    'borrador, presupuesto, cotización, fallid, rechaz, impag, no pagad, pendiente de pago, pago pendiente, =pendiente, ' +
    'rascunho, orçamento, falh, recusad, rejeit, não pag, aguardando pagamento, pagamento pendente, =pendente, ' +
    'bozza, preventivo, fallit, rifiut, non pagat, in attesa di pagamento, =in attesa, ' +
    '=concept, offerte, mislukt, afgewezen, onbetaald, in afwachting van betaling, openstaand, ' +
    'szkic, =oferta, nieudan, odrzucon, nieopłac, oczekuje na płatność, oczekiwanie na płatność, ' +
    'черновик, неоплач, не оплач, ожидает оплат, ожидание оплат, отклон, отказ',
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
}

/** Proposes the treatment of lines with a status. */
export function proposeTreatment(
  status: string,
  { isNegative = false, isKind = false }: StatusSigns = {},
): StatusTreatment {
  const folded = foldWord(status);
  if (isSale(folded)) return 'counts';
  if (neverWas(folded)) return 'leftOut';
  if (isCreditNote(folded)) return 'refund';
  if (takesBack(folded)) return isNegative || isKind ? 'refund' : 'leftOut';
  if (undoes(folded)) return isNegative ? 'refund' : 'leftOut';
  return 'counts';
}
