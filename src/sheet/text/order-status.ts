import { foldWord } from '../../classifier/names/fold-letters';

/**
 * Makes a function that returns whether a folded status contains one of these pieces, in any language. A piece after
 * `=` must be the whole status, one after `^` its beginning.
 */
export function saysOneOf(pieces: string): (folded: string) => boolean {
  const all = pieces.split(',').map((piece) => piece.trim());
  const folded = (sign: string) =>
    all.filter((piece) => piece.startsWith(sign)).map((piece) => foldWord(piece.slice(sign.length)));
  const [whole, beginning] = [folded('='), folded('^')];
  const anywhere = all.filter((piece) => !/^[=^]/.test(piece)).map(foldWord);
  return (status) =>
    whole.includes(status) ||
    beginning.some((piece) => status.startsWith(piece)) ||
    anywhere.some((piece) => status.includes(piece));
}

/** Matches statuses of lines that give something back. */
export const takesBack = saysOneOf(
  'refund, return, chargeback, 退款, 退货, 退单, 冲销, 红冲, 返金, 返品, ' +
    'erstatt, rückgabe, rücksend, rückzahl, retour, rembours, reembols, devuel, devoluc, devolu, estorn, rimbors, restitu, =reso, ' +
    'terugbetaal, teruggest, zwrot, zwróc, возврат, возвращ',
);

/** Matches statuses of lines that undo an order. */
export const undoes = saysOneOf(
  'cancel, storn, void, deleted, 取消, 关闭, 作废, キャンセル, 取り消し, ' +
    'annul, anulad, anulow, geannuleer, gelöscht, supprim, eliminad, отмен, аннулир, удален',
);

/** Matches a credit note, which is a line of its own, besides that of the sale. */
export const isCreditNote = saysOneOf(
  'credit note, credit memo, 贷项, 贷记, クレジットノート, 赤伝, ' +
    '^gutschrift, rechnungskorrektur, ^avoir, nota de crédito, nota di credito, nota credito, nota crédito, creditnota, ' +
    'creditfactuur, faktura korygująca, korekta faktury, rectificativ, stornorechnung, 红字, кредит нота, корректировочный счет',
);

/** Matches statuses of lines that never became sales, such as drafts and quotes. */
export const neverWas = saysOneOf(
  'fail, reject, declin, draft, abandon, expired, quote, quotation, lost, unpaid, pending, on hold, unconfirmed, not paid, awaiting payment, awaiting approval, holded, layby, layaway, ' +
    'estimate, pro forma, uncollectible, denied, incomplete, uncaptured, ' +
    '失败, 拒, 草稿, 待付款, 未付款, 待支付, 未支付, 报价, 失敗, 却下, 下書き, 見積, 未入金, 未払, 未決済, 支払い待ち, 支払待ち, 入金待ち, ' +
    '等待买家付款, 等待付款, 待确认, 未确认, 待审核, 未审核, 输单, 丢单, 搁置, 挂起, 形式发票, 估价, 失注, 保留, 未確定, 仮注文, ' +
    'entwurf, ^angebot, fehlgeschlagen, abgelehnt, unbezahlt, zahlung ausstehend, wartet auf zahlung, =ausstehend, abgelaufen, verloren, zurückgestellt, kostenvoranschlag, =wartend, nicht bezahlt, ' +
    'brouillon, ^devis, échou, échec, refus, impay, non pay, en attente de paiement, en attente du paiement, =en attente, perdu, estimation, ' +
    'borrador, presupuesto, cotización, fallid, rechaz, impag, no pagad, pendiente de pago, pago pendiente, =pendiente, perdid, en espera, ' +
    'rascunho, orçamento, falh, recusad, rejeit, não pag, aguardando pagamento, pagamento pendente, =pendente, em espera, ' +
    'bozza, preventivo, fallit, rifiut, non pagat, in attesa di pagamento, =in attesa, =perso, =persa, chiusa persa, chiuso perso, ' +
    '=concept, offerte, mislukt, afgewezen, onbetaald, in afwachting van betaling, openstaand, in de wacht, niet betaald, ' +
    'szkic, =oferta, nieudan, odrzucon, nieopłac, oczekuje na płatność, oczekiwanie na płatność, przegran, utracon, wstrzyman, wycena, ' +
    'черновик, неоплач, не оплач, ожидает оплат, ожидание оплат, отклон, отказ, проигран, потерян, не реализован, отложен, на удержании, коммерческое предложение, не подтвержд',
);

/** Matches statuses that contain one of these words but are sales: `not refunded`. */
export const isSale = saysOneOf(
  'not refund, no refund, not return, not cancel, partially refund, part refund, 未退款, 无退款, 未取消, 没有退款, 部分退款, 一部返金, ' +
    '部分返金, 未返金, 返金なし, nicht erstatt, nicht storn, keine rück, keine erstatt, teilerstatt, teilweise erstatt, teilrück, ' +
    'teilweise retour, non rembours, partiellement rembours, remboursement partiel, non annul, no reembols, no cancel, ' +
    'parcialmente, reembolso parcial, não reembols, não cancel, não devol, não estorn, non rimbors, non annul, parzialmente, rimborso parziale, ' +
    'niet terugbetaal, niet geannul, gedeeltelijk, bez zwrot, częściow, частичн, без возврат, не отмен, не возвращ',
);

/** Returns whether a status says that an order was cancelled or given back as a whole: `Refunded`, 已取消. */
export function isUndone(status: string): boolean {
  const folded = foldWord(status);
  return !isSale(folded) && (takesBack(folded) || undoes(folded) || isCreditNote(folded));
}

/**
 * Returns whether a status says that an order never became a sale, or has not yet been paid: `Draft`, `Lost`, 待付款.
 */
export function isNoSaleYet(status: string): boolean {
  const folded = foldWord(status);
  return !isSale(folded) && !isUndone(status) && neverWas(folded);
}
