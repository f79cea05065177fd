import type { Meaning } from '../../../classifier/meaning';

/**
 * Terms, separated by commas: `total spent, lifetime value`. A star makes the last word match all words that begin with
 * it: `заказ*`.
 */
export type Terms = string;

/**
 * Lists the forms in which a sheet may show the same amount of money, best first: an order's total before its net or
 * gross amount, the amount paid before the amount due.
 */
export const moneySteps = ['total', 'plain', 'net', 'gross', 'paid', 'part', 'due'] as const;
export type MoneyStep = (typeof moneySteps)[number];

/**
 * Words that make a header mean another quantity or thing: `average sales` are not sales, a `sales rep` is a person.
 * Each spoils a measure unless it belongs to it: growth may be a rate. What is still owed is a debt; pieces of goods
 * are not a number of orders.
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

/** Words that leave the quantity unchanged, as in `Total (excl. tax)`. */
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

/** Words with which people and programs name columns in one language. */
export interface HeaderWords {
  /** Whether the noun comes first, as in `montant total`; otherwise it is last, as in `total amount`. */
  readonly nounFirst?: true;
  /** Last words of compounds: `betrag` in `Rechnungsbetrag`. */
  readonly compoundEnds?: Terms;
  readonly money: Readonly<Partial<Record<MoneyStep, Terms>>>;
  readonly meanings: Readonly<Partial<Record<Exclude<Meaning, 'money'>, Terms>>>;
  readonly changes: Readonly<Partial<Record<Change, Terms>>>;
  readonly companions: Readonly<Partial<Record<Companion, Terms>>>;
}
