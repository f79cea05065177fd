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
    'creditfactuur, faktura korygująca, korekta faktury, кредит нота, корректировочный счет',
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
