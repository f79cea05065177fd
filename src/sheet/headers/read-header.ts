import type { Meaning } from '../../classifier/meaning';
import { isCurrency } from '../text/currency';
import { compoundApart, spansOf, type Span } from './header-spans';
import { tokensOf } from './header-tokens';
import type { Change, Companion, MoneyStep } from './words/header-words';

/**
 * How well a term fits a header. `whole`: the header is the term, apart from a year, a unit or a note in brackets.
 * `known`: the other words are known and do not change the meaning (`Order total`). `loose`: no language knows the
 * other words (`Booster amount`).
 */
export type Fit = 'whole' | 'known' | 'loose';

/** A header, split into words, with its possible meanings. */
export interface HeaderReading {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly aside: readonly Span[];
  /** The meanings of the header in any language; empty if its words cancel them. */
  readonly meanings: readonly HeaderMeaning[];
  /** Whether the money in the column includes tax; left out if the header does not say. */
  readonly tax?: 'taxed' | 'untaxed';
  /** Set if the header names a currency: `Budget (EUR)`, `Budget €`. */
  readonly inCurrency?: true;
}

/** One meaning that a header may have. */
export interface HeaderMeaning {
  readonly meaning: Meaning;
  readonly step?: MoneyStep;
  readonly fit: Fit;
  /** Number of words in the term: `last order date` is more specific than `date`. */
  readonly length: number;
  readonly place: number;
}

export function readHeader(header: string): HeaderReading {
  const { main, aside } = tokensOf(header);
  const words = main.flatMap(compoundApart);
  const apart = { words, spans: spansOf(words), aside: spansOf(aside) };
  const all = [...apart.spans, ...apart.aside];
  const inCurrency =
    /\p{Sc}/u.test(header) || all.some((span) => is(span, 'unit') && span.words.some(isCurrency));
  return { ...apart, meanings: meaningsIn(apart), tax: taxIn(all), ...(inCurrency && { inCurrency }) };
}

/** Returns what a header says about tax: `Total (excl. tax)` and `Umsatz (netto)` are `untaxed`. */
function taxIn(spans: readonly Span[]): HeaderReading['tax'] {
  const says = (companion: Companion, step: MoneyStep) =>
    spans.some((span) => is(span, companion) || span.sense?.meanings.get('money')?.step === step);
  if (says('untaxed', 'net')) return 'untaxed';
  return says('taxed', 'gross') ? 'taxed' : undefined;
}

const known = new WeakMap<readonly string[], readonly HeaderReading[]>();

/** Reads all headers of a sheet. Remembers the result, because every model asks for it. */
export function readHeaders(headers: readonly string[]): readonly HeaderReading[] {
  const before = known.get(headers);
  if (before) return before;
  const readings = headers.map(readHeader);
  known.set(headers, readings);
  return readings;
}

/** Lists the words that do not spoil a meaning: "rate" changes most measures, but `growth rate` is still growth. */
const belonging: { readonly [M in Meaning]?: readonly Change[] } = {
  growth: ['rate', 'growth', 'previous'],
  likelihood: ['rate'],
  loyalty: ['rate', 'score'],
  repurchase: ['rate'],
  complaints: ['rate'],
  shareOfWallet: ['rate', 'share'],
  averageOrder: ['average'],
  orders: ['count'],
  openOrders: ['count', 'plan'],
  openQuestions: ['count', 'plan'],
  referrals: ['count'],
  dealForecast: ['plan'],
  upcoming: ['plan'],
  nextOrder: ['date', 'plan'],
  lastOrder: ['date', 'duration'],
  firstOrder: ['date', 'duration'],
  orderDate: ['date'],
  anyDate: ['date'],
  paymentDate: ['date'],
  lastContact: ['date', 'duration'],
  dealStatus: ['status'],
  clientType: ['type'],
  clientName: ['personName'],
};

export const belongsTo = (meanings: readonly Meaning[]): ReadonlySet<Change> =>
  new Set(meanings.flatMap((meaning) => belonging[meaning] ?? []));

function meaningsIn({ spans, aside }: Pick<HeaderReading, 'spans' | 'aside'>): HeaderMeaning[] {
  return spans.flatMap(({ words, sense }, index) =>
    [...(sense?.meanings ?? [])].flatMap(([meaning, { step, place, nounFirst, nounLast }]) => {
      const among = { before: spans.slice(0, index), after: spans.slice(index + 1), aside };
      const isSum = step === 'total' && words.length === 1;
      const fit = fitAmong(among, { nounFirst, nounLast, belonging: belongsTo([meaning]), meaning, isSum });
      return fit ? [{ meaning, step, fit, length: words.length, place }] : [];
    }),
  );
}

interface Surroundings {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  readonly aside: readonly Span[];
}

interface Term {
  /**
   * Where the term's language puts nouns: first (`nounFirst`) or last (`nounLast`). Both are true for a term of several
   * languages.
   */
  readonly nounFirst: boolean;
  readonly nounLast: boolean;
  /** The words that may be beside the term without changing its meaning. */
  readonly belonging: ReadonlySet<Change>;
  readonly meaning?: Meaning;
  /** True for a single word for a sum, such as *suma*, which may be a sum of anything. */
  readonly isSum?: boolean;
}

/** Returns how well a term fits the other words of its header; undefined if these words change its meaning. */
export function fitAmong({ before, after, aside }: Surroundings, term: Term): Fit | undefined {
  if ([...before, ...after, ...aside].some((span) => spoils(span, term))) return undefined;
  const isNoun =
    (term.nounLast && isNounLast(before, after, term)) ||
    (term.nounFirst && isNounFirst(before, after, term)) ||
    isOfClient([...before, ...after], term);
  if (!isNoun) return undefined;
  const others = [...before, ...after];
  if (others.every((span) => is(span, 'period', 'unit'))) return 'whole';
  return others.every(({ sense }) => sense) ? 'known' : 'loose';
}

/** Meanings that only a client has. The word *client* may be beside them in any order. */
const ofClients: readonly (Meaning | undefined)[] = [
  'loyalty',
  'profit',
  'growth',
  'shareOfWallet',
  'repurchase',
];

/**
 * Returns whether the other words say only that the column is about the client or is a mark: `Loyalität Kunde`,
 * `Client fidélité`, `Score fidélité`.
 */
const isOfClient = (others: readonly Span[], { meaning, belonging: own }: Term) =>
  ofClients.includes(meaning) &&
  others.every(
    (span) =>
      is(span, 'client', 'whole', 'period', 'unit', 'of') ||
      (own.has('score') && span.sense?.changes.has('score') === true),
  );

/**
 * Returns whether a word beside the term changes the term's meaning, or means something else itself. False for words
 * that may be beside any term (`companions`: *incl. tax*, *of*, a unit).
 */
function spoils({ sense }: Span, { belonging: own, meaning }: Term): boolean {
  // `Suma dni` is a sum of days, though in Spanish *dni* is a client's number.
  if (meaning === 'money' && sense?.changes.has('duration')) return true;
  if (!sense || sense.companions.size > 0) return false;
  const changes = [...sense.changes];
  if (changes.length > 0) return !changes.some((change) => own.has(change));
  return sense.meanings.size > 0 && !(meaning && sense.meanings.has(meaning));
}

const is = ({ sense }: Span, ...kinds: readonly Companion[]) =>
  kinds.some((kind) => sense?.companions.has(kind));

/**
 * Returns whether a term is the main word of a header by the word order of English: the last word, or the one before
 * *of*. "Amount" is the main word in *sales amount* and *amount of sales*; "sales" is not in *sales team*.
 */
function isNounLast(before: readonly Span[], after: readonly Span[], { belonging: own }: Term): boolean {
  const mayFollow = (span: Span) =>
    is(span, 'whole', 'period', 'unit') || [...(span.sense?.changes ?? [])].some((change) => own.has(change));
  const of = before.findIndex((span) => is(span, 'of'));
  if (of >= 0 && !before.slice(0, of).every((span) => is(span, 'whole', 'period', 'unit'))) return false;
  return after.every(mayFollow) || (after[0] !== undefined && is(after[0], 'of') && after.length > 1);
}

/**
 * Returns whether a term is the main word of a header by the word order of French, the first: *montant* in
 * `montant de la commande` and `montant réglé`. A term that English has too, as in `total activities`, counts only if
 * the words after it are known or begin with *of*. A sum of something unknown, as in `suma noclegów`, is no money for sure.
 */
function isNounFirst(before: readonly Span[], after: readonly Span[], { nounLast, isSum }: Term): boolean {
  if (!before.every((span) => is(span, 'whole', 'period', 'unit', 'of'))) return false;
  const isUnknown = after.some(({ sense }) => !sense);
  if (isUnknown && isSum) return false;
  return !isUnknown || !nounLast || is(after[0]!, 'of');
}
