import { foldWord } from '../../classifier/names/fold-letters';
import { isCreditNote, saysOneOf } from './order-status';

/** What a line is by its kind of document: a sale, something to subtract, or no sale of its own. */
export type DocumentKind = 'sale' | 'credit' | 'other';

/** Matches documents by which something is sold. */
const isInvoice = saysOneOf(
  'invoice, sales receipt, cash sale, =sale, =sales, rechnung, facture, factura, fatura, fattura, factuur, faktura, ' +
    'реализац, =продажа, 销售单, 销售出库, =销售, 发票, 売上, 請求',
);

/** Matches payments of what was sold before. */
const isPayment = saysOneOf(
  'payment, receipt, =deposit, zahlung, paiement, règlement, encaissement, =pago, cobro, recibo, pagamento, recebimento, ' +
    'incasso, betaling, ontvangst, płatnoś, wpłat, zapłat, оплат, поступлени, платеж, 收款, 回款, 入金',
);

/** Matches documents that come before an invoice of the same sale. */
const isBeforeInvoice = saysOneOf(
  'sales order, order confirmation, delivery note, auftrag, lieferschein, bon de commande, bon de livraison, pedido, albarán, ' +
    'ordine, =ddt, pakbon, zamówieni, заказ, 销售订单, 送货单, 納品, 注文',
);

/**
 * The codes of programs for kinds of documents: of Sage for all ledgers, of SAP for billing and for receivables. The
 * first is the invoice.
 */
const codes: readonly Readonly<Record<DocumentKind, string>>[] = [
  { sale: 'SI', credit: 'SC', other: 'SR SA SD SP PI PC PP PA PD BR BP CR CP VR VP JD JC' },
  { sale: 'F2 F1 L2 IV', credit: 'G2 RE S1', other: 'F5 F8 S2' },
  { sale: 'RV DR', credit: 'DG', other: 'DZ DA AB ZP SA ZV' },
];

const kinds = ['sale', 'credit', 'other'] as const;

/** Returns what each code means, if all texts are codes of one program and an invoice is among them. */
function kindsOfCodes(texts: readonly string[]): ReadonlyMap<string, DocumentKind> | undefined {
  for (const program of codes) {
    const kindOf = (text: string) => kinds.find((kind) => program[kind].split(' ').includes(text.trim()));
    const found = texts.map((text) => [text, kindOf(text)] as const);
    const isOfProgram = found.every((pair): pair is [string, DocumentKind] => pair[1] !== undefined);
    if (isOfProgram && found.some(([, kind]) => kind === 'sale')) return new Map(found);
  }
  return undefined;
}

/**
 * Returns what the texts of a column with kinds of documents mean; leaves out those that it does not know. Payments,
 * orders and delivery notes beside invoices are no further sales; a list that has only these is one of sales.
 *
 * @param texts the different texts of the column
 */
export function kindsOfDocuments(texts: readonly string[]): ReadonlyMap<string, DocumentKind> {
  const byCode = texts.length > 1 ? kindsOfCodes(texts) : undefined;
  if (byCode) return byCode;
  const found = new Map<string, DocumentKind>();
  const isAnyInvoice = texts.some((text) => isInvoice(foldWord(text)) && !isCreditNote(foldWord(text)));
  if (!isAnyInvoice) return found;
  for (const text of texts) {
    const folded = foldWord(text);
    if (isCreditNote(folded)) continue;
    const isSale = isInvoice(folded) && !(isPayment(folded) && folded !== foldWord('sales receipt'));
    if (!isSale && (isPayment(folded) || isBeforeInvoice(folded))) found.set(text, 'other');
  }
  return found;
}

/** Returns whether these texts name credit notes beside invoices, so that their column says what each line is. */
export function nameDocuments(texts: readonly string[]): boolean {
  const folded = texts.map(foldWord);
  return folded.some(isCreditNote) && folded.some((text) => isInvoice(text) && !isCreditNote(text));
}

/** Returns whether a header speaks of invoices: `Invoice number`. */
export const saysInvoice = (header: string): boolean => isInvoice(foldWord(header));
