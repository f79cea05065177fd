import { foldWord } from '../../classifier/names/fold-letters';
import { foldTyped } from './fold-typed';
import { saysOneOf } from './order-status';

/** A side of an account, as a word or a sign beside an amount says it: `Dr` and `Cr`, S and H, 借 and 贷, + and -. */
export type Side = 'debit' | 'credit';

/** Words that say a side whatever the header is, in any language. */
const clearWords = {
  debit: 'dr, soll, дт, дебет, 借, 借方, 蓝字',
  credit: 'cr, haben, кт, кредит, 贷, 贷方, 红字',
} as const;

/** Words that say a side if the header speaks of sides, or if the column has both sides. */
const furtherWords = {
  debit:
    'debit, débit, debito, débito, debet, debits, db, debe, cargo, dare, wn, winien, af, 支出, 借记, 出金, расход',
  credit: 'credit, crédit, credito, crédito, credits, haber, abono, avere, ma, bij, 收入, 贷记, 入金, приход',
} as const;

/** Letters and signs that say a side only below a header that speaks of sides. */
const letters = { debit: 's, d, +, 1, plus, 正', credit: 'h, c, a, -, -1, minus, 负' } as const;

/** Headers that speak of a sign or a side without naming both. */
const speaksOfSign = saysOneOf(
  '=sign, =+-, =plusminus, =debitindicator, =drcrindicator, =shkzg, =drcrk, =side, =vorzeichen, =shkz, =shkennzeichen, 借贷, =方向, =收支, =收支类型, =收支方向, ' +
    '=正负, =符号, =正负号, 贷借, =入出金, =入出金区分, =sens, =sensdécriture, =signe, =signo, =segno, =sinal, =natureza, =teken, =strona, =znak, =знак, =сторона',
);

/** Headers of columns in which *Debit* and *Credit* are cards, or ways to pay. */
const speaksOfPaying = saysOneOf(
  'pay, card, method, tender, karte, zahl, paiement, règlement, carte, pago, tarjeta, pagamento, carta, cartão, betaal, płat, kart, оплат, способ, карт, 付款, 支付, 方式, 支払, カード, 卡',
);

type Lists = Readonly<Record<Side, ReadonlySet<string>>>;
const listsOf = ({ debit, credit }: Readonly<Record<Side, string>>): Lists => ({
  debit: new Set(debit.split(',').map(folded)),
  credit: new Set(credit.split(',').map(folded)),
});
const [clear, further, single] = [clearWords, furtherWords, letters].map(listsOf) as [Lists, Lists, Lists];

/** Folds a word, but keeps the minus, which is a side itself. */
function folded(word: string): string {
  const typed = foldTyped(word);
  return typed === '-' || typed === '-1' ? typed : foldWord(typed);
}

/** Returns the side that a cell says by a word in these lists; undefined if it says none. */
function sideIn(lists: readonly Lists[], cell: unknown): Side | undefined {
  const word = folded(String(cell));
  return (['debit', 'credit'] as const).find((side) => lists.some((list) => list[side].has(word)));
}

/** Returns whether a header speaks of both sides, or of a sign: `Soll/Haben-Kennzeichen`, `D/C`, 借贷方向. */
function speaksOfSides(header: string): boolean {
  if (speaksOfSign(foldWord(header))) return true;
  const parts = header
    .normalize('NFKC')
    .split(/[^\p{L}]+|(?<=\p{Script=Han})(?=\p{Script=Han})|(?<=\p{Ll})(?=\p{Lu})/u);
  const named = new Set(parts.map((part) => sideIn([clear, further, single], part)));
  return named.has('debit') && named.has('credit');
}

/** The share of the filled cells that must say a side if the header speaks of sides; otherwise all must. */
const leastPart = 0.5;

/**
 * Returns the function that reads the side in each cell of a column that says whether an amount is a debit or a
 * credit, such as *Soll/Haben-Kennzeichen* with S and H. Undefined for any other column: *Credit* and *Debit* below
 * *Payment method* are cards.
 *
 * @param cells the different cells of the column
 */
export function sidesOfColumn(
  header: string,
  cells: readonly unknown[],
): ((cell: unknown) => Side | undefined) | undefined {
  const filled = cells.filter((cell) => String(cell).trim() !== '');
  if (filled.length === 0) return undefined;
  if (speaksOfSides(header)) {
    const read = (cell: unknown) => sideIn([clear, further, single], cell);
    const found = filled.filter((cell) => read(cell) !== undefined);
    return found.length >= leastPart * filled.length ? read : undefined;
  }
  if (speaksOfPaying(foldWord(header))) return undefined;
  const read = (cell: unknown) => sideIn([clear, further], cell);
  const found = new Set(filled.map(read));
  const isClear = filled.every((cell) => sideIn([clear], cell) !== undefined);
  return !found.has(undefined) && (isClear || found.size === 2) ? read : undefined;
}

/**
 * Returns the side whose amounts are to be subtracted: the rarer one, because there are fewer refunds than sales; of two
 * equally frequent ones, credit. Undefined if only one side occurs.
 */
export function sideToSubtract({ debit, credit }: Readonly<Record<Side, number>>): Side | undefined {
  if (debit === 0 || credit === 0) return undefined;
  return debit < credit ? 'debit' : 'credit';
}
