import type { Meaning } from '../../../classifier/meaning';

/** Terms, parted by commas: `total spent, lifetime value`. A last word may stand for all that begin with it: `заказ*`. */
export type Terms = string;

/**
 * The steps at which the same money may stand in a sheet, the one to take first: the total of an order before its net
 * or gross amount, what was paid before what is due.
 */
export const moneySteps = ['total', 'plain', 'net', 'gross', 'paid', 'part', 'due'] as const;
export type MoneyStep = (typeof moneySteps)[number];

/**
 * Words that make a header mean another quantity or another thing: `average sales` are no sales, a `sales rep` is a
 * person. A measure is spoiled by each of them but those that belong to it: growth may be a rate. What is still owed
 * is a debt, and pieces of goods are no number of orders.
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
  'debt',
  'count',
  'goods',
  'growth',
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

/** Words that leave the quantity as it is, `Total (excl. tax)` too. */
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

/** How people and programs of one language call columns. */
export interface HeaderWords {
  /** Whether the noun comes first, as in `montant total`; otherwise last, as in `total amount`. */
  readonly nounFirst?: true;
  /** Last parts of words written together: `betrag` in `Rechnungsbetrag`. */
  readonly compoundEnds?: Terms;
  readonly money: Readonly<Partial<Record<MoneyStep, Terms>>>;
  readonly meanings: Readonly<Partial<Record<Exclude<Meaning, 'money'>, Terms>>>;
  readonly changes: Readonly<Partial<Record<Change, Terms>>>;
  readonly companions: Readonly<Partial<Record<Companion, Terms>>>;
}
