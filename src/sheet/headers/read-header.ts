import type { Meaning } from '../../classifier/meaning';
import { compoundApart, spansOf, type Span } from './header-spans';
import { tokensOf } from './header-tokens';
import type { Change, Companion, MoneyStep } from './words/header-words';

/**
 * How well a term fits a header: `whole`, it is the header apart from a year, a unit or a note in brackets; `known`,
 * the other words do not change its meaning (`Order total`); `loose`, nobody knows the other words (`Booster amount`).
 */
export type Fit = 'whole' | 'known' | 'loose';

/** A header with its words and meanings. */
export interface HeaderReading {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly aside: readonly Span[];
  /** Its meanings in any language; none if its words change them. */
  readonly meanings: readonly HeaderMeaning[];
  /** Whether its money is with or without tax, if it says so. */
  readonly tax?: 'taxed' | 'untaxed';
}

/** One meaning of a header. */
export interface HeaderMeaning {
  readonly meaning: Meaning;
  readonly step?: MoneyStep;
  readonly fit: Fit;
  /** Number of words of the term: `last order date` is more specific than `date`. */
  readonly length: number;
  readonly place: number;
}

export function readHeader(header: string): HeaderReading {
  const { main, aside } = tokensOf(header);
  const words = main.flatMap(compoundApart);
  const apart = { words, spans: spansOf(words), aside: spansOf(aside) };
  return { ...apart, meanings: meaningsIn(apart), tax: taxIn([...apart.spans, ...apart.aside]) };
}

/** Returns the tax that a header mentions: `Total (excl. tax)` and `Umsatz (netto)` are without. */
function taxIn(spans: readonly Span[]): HeaderReading['tax'] {
  const says = (companion: Companion, step: MoneyStep) =>
    spans.some((span) => is(span, companion) || span.sense?.meanings.get('money')?.step === step);
  if (says('untaxed', 'net')) return 'untaxed';
  return says('taxed', 'gross') ? 'taxed' : undefined;
}

const known = new WeakMap<readonly string[], readonly HeaderReading[]>();

/** Reads all headers of a sheet; the result is cached, as every model asks for it. */
export function readHeaders(headers: readonly string[]): readonly HeaderReading[] {
  const before = known.get(headers);
  if (before) return before;
  const readings = headers.map(readHeader);
  known.set(headers, readings);
  return readings;
}

/** Changing words that keep a meaning: growth is a rate, so `growth rate` still means growth; `date` keeps a date. */
const belonging: { readonly [M in Meaning]?: readonly Change[] } = {
  growth: ['rate', 'growth', 'previous'],
  likelihood: ['rate'],
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
      const fit = fitAmong(among, { nounFirst, nounLast, belonging: belongsTo([meaning]), meaning });
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
  /** Whether nouns come first or last in the term's language; a term may belong to several. */
  readonly nounFirst: boolean;
  readonly nounLast: boolean;
  /** The changing words that keep its meaning. */
  readonly belonging: ReadonlySet<Change>;
  readonly meaning?: Meaning;
}

/** Returns how a term fits among the other words of its header; undefined if these change its meaning. */
export function fitAmong({ before, after, aside }: Surroundings, term: Term): Fit | undefined {
  if ([...before, ...after, ...aside].some((span) => spoils(span, term))) return undefined;
  const isNoun =
    (term.nounLast && isNounLast(before, after, term)) ||
    (term.nounFirst && isNounFirst(before, after, term));
  if (!isNoun) return undefined;
  const others = [...before, ...after];
  if (others.every((span) => is(span, 'period', 'unit'))) return 'whole';
  return others.every(({ sense }) => sense) ? 'known' : 'loose';
}

/** Tells whether a word changes the quantity or means another one, unless it may be beside any. */
function spoils({ sense }: Span, { belonging: own, meaning }: Term): boolean {
  if (!sense || sense.companions.size > 0) return false;
  const changes = [...sense.changes];
  if (changes.length > 0) return !changes.some((change) => own.has(change));
  return sense.meanings.size > 0 && !(meaning && sense.meanings.has(meaning));
}

const is = ({ sense }: Span, ...kinds: readonly Companion[]) =>
  kinds.some((kind) => sense?.companions.has(kind));

/**
 * Tells whether the term is the main word of a header, in a language that puts the main word last or before *of*:
 * *sales amount* and *amount of sales* are amounts; *sales team* is a team.
 */
function isNounLast(before: readonly Span[], after: readonly Span[], { belonging: own }: Term): boolean {
  const mayFollow = (span: Span) =>
    is(span, 'whole', 'period', 'unit') || [...(span.sense?.changes ?? [])].some((change) => own.has(change));
  const of = before.findIndex((span) => is(span, 'of'));
  if (of >= 0 && !before.slice(0, of).every((span) => is(span, 'whole', 'period', 'unit'))) return false;
  return after.every(mayFollow) || (after[0] !== undefined && is(after[0], 'of') && after.length > 1);
}

/**
 * Tells whether the term is the noun of a language with nouns first: `montant de la commande` and `montant réglé` are
 * amounts; `total activities` is one only if the word is known.
 */
function isNounFirst(before: readonly Span[], after: readonly Span[], { nounLast }: Term): boolean {
  if (!before.every((span) => is(span, 'whole', 'period', 'unit', 'of'))) return false;
  const isUnknown = after.some(({ sense }) => !sense);
  return !isUnknown || !nounLast || is(after[0]!, 'of');
}
