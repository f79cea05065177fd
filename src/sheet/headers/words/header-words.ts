import type { Meaning } from '../../../classifier/meaning';

/**
 * Terms separated by commas: `total spent, lifetime value`. After a star, the last word matches every word that begins
 * with it: `заказ*` matches заказов.
 */
export type Terms = string;

/**
 * Forms of the same amount of money on a sheet, the best first: an order's total before its net or gross amount, the
 * amount paid before the amount due. A `price` is money for the client only if no column says how many pieces.
 */
export const moneySteps = ['total', 'plain', 'net', 'gross', 'paid', 'part', 'price', 'due'] as const;
export type MoneyStep = (typeof moneySteps)[number];

/**
 * Words that turn a header into another quantity or thing: `average sales` are not sales, a `sales rep` is a person. A
 * measure may accept some of them: growth may be a rate. `debt`: what is still owed. `goods`: pieces, visits and the
 * like, which are not orders. `points`: what a client can spend. `score`: a mark that somebody gives her. `ownRevenue`:
 * what the client earns in a year from everybody.
 */
export const changes = [
  'rate',
  'average',
  'returns',
  'previous',
  'plan',
  'cost',
  'tax',
  'points',
  'score',
  'debt',
  'count',
  'goods',
  'growth',
  'ownRevenue',
  'share',
  'date',
  'duration',
  'status',
  'type',
  'id',
  'email',
  'phone',
  'person',
  'personName',
  'namePart',
  'other',
] as const;
export type Change = (typeof changes)[number];

/** Kinds of words that leave the quantity unchanged, as in `Total (excl. tax)`. */
export const companions = [
  'whole',
  'untaxed',
  'taxed',
  'client',
  'business',
  'period',
  'unit',
  'of',
] as const;
export type Companion = (typeof companions)[number];

/** Words for elapsed time. Words for months and years that may also belong to a date (年月日) are not among them. */
export interface ElapsedWords {
  readonly days: Terms;
  readonly weeks: Terms;
  readonly months: Terms;
  readonly years: Terms;
  /** What stands between a unit and an order or a contact: `since last` in `days since last purchase`. */
  readonly since?: Terms;
  /** Words for a payment: *days since payment* may be said of an invoice, so they are not days since the last order. */
  readonly payment?: Terms;
}

/** Words that people and programs use in names of columns, in one language. */
export interface HeaderWords {
  readonly elapsed: ElapsedWords;
  /** True if the noun comes first, as in `montant total`; otherwise it comes last, as in `total amount`. */
  readonly nounFirst?: true;
  /** Last words of compounds: `betrag` in `Rechnungsbetrag`. */
  readonly compoundEnds?: Terms;
  readonly money: Readonly<Partial<Record<MoneyStep, Terms>>>;
  /** Words for a number of orders that people also write above what these cost: `total purchases`. */
  readonly counted?: Terms;
  readonly meanings: Readonly<Partial<Record<Exclude<Meaning, 'money'>, Terms>>>;
  readonly changes: Readonly<Partial<Record<Change, Terms>>>;
  readonly companions: Readonly<Partial<Record<Companion, Terms>>>;
}
