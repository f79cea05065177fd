import type { Meaning } from '../../classifier/meaning';
import { compoundApart, spansOf, type Span } from './header-spans';
import { tokensOf } from './header-tokens';
import type { Change, Companion, MoneyStep } from './words/header-words';

/**
 * How well a term fits a header: it is all of it (but for a year, a unit or a note in brackets), it stands among words
 * that leave it what it is (`Order total`), or among words that nobody knows (`Booster amount`).
 */
export type Fit = 'whole' | 'known' | 'loose';

/** A header, taken apart once. */
export interface HeaderReading {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly aside: readonly Span[];
  /** What it says in any language; nothing if its words make another thing of it. */
  readonly said: readonly Said[];
  /** Whether its money is said to be with tax or without. */
  readonly tax?: 'taxed' | 'untaxed';
}

/** Something that a header says. */
export interface Said {
  readonly meaning: Meaning;
  readonly step?: MoneyStep;
  readonly fit: Fit;
  /** Words of the term: `last order date` says more than `date`. */
  readonly length: number;
  readonly place: number;
}

export function readHeader(header: string): HeaderReading {
  const { main, aside } = tokensOf(header);
  const words = main.flatMap(compoundApart);
  const apart = { words, spans: spansOf(words), aside: spansOf(aside) };
  return { ...apart, said: saidBy(apart), tax: taxIn([...apart.spans, ...apart.aside]) };
}

/** `Total (excl. tax)` and `Umsatz (netto)` are without. */
function taxIn(spans: readonly Span[]): HeaderReading['tax'] {
  const says = (companion: Companion, step: MoneyStep) =>
    spans.some((span) => is(span, companion) || span.sense?.meanings.get('money')?.step === step);
  if (says('untaxed', 'net')) return 'untaxed';
  return says('taxed', 'gross') ? 'taxed' : undefined;
}

const known = new WeakMap<readonly string[], readonly HeaderReading[]>();

/** Reads all headers of a sheet; each list of headers is read once, as every model asks for it. */
export function readHeaders(headers: readonly string[]): readonly HeaderReading[] {
  const before = known.get(headers);
  if (before) return before;
  const readings = headers.map(readHeader);
  known.set(headers, readings);
  return readings;
}

/** Changes that belong to a meaning: growth is a rate, so `growth rate` is growth; a date is no other thing for a date. */
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

function saidBy({ spans, aside }: Pick<HeaderReading, 'spans' | 'aside'>): Said[] {
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
  /** Whether the term's language puts the noun first or last; a term may be of both. */
  readonly nounFirst: boolean;
  readonly nounLast: boolean;
  /** The changes that do not spoil it. */
  readonly belonging: ReadonlySet<Change>;
  readonly meaning?: Meaning;
}

/** How a term fits among the other words of its header; undefined if these make another thing of it. */
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

/** A word that changes the quantity, or says another one, unless it may stand beside any. */
function spoils({ sense }: Span, { belonging: own, meaning }: Term): boolean {
  if (!sense || sense.companions.size > 0) return false;
  const changes = [...sense.changes];
  if (changes.length > 0) return !changes.some((change) => own.has(change));
  return sense.meanings.size > 0 && !(meaning && sense.meanings.has(meaning));
}

const is = ({ sense }: Span, ...kinds: readonly Companion[]) =>
  kinds.some((kind) => sense?.companions.has(kind));

/** `Amount of sales` is an amount, `sales amount` too; `sales team` is a team. */
function isNounLast(before: readonly Span[], after: readonly Span[], { belonging: own }: Term): boolean {
  const mayFollow = (span: Span) =>
    is(span, 'whole', 'period', 'unit') || [...(span.sense?.changes ?? [])].some((change) => own.has(change));
  const of = before.findIndex((span) => is(span, 'of'));
  if (of >= 0 && !before.slice(0, of).every((span) => is(span, 'whole', 'period', 'unit'))) return false;
  return after.every(mayFollow) || (after[0] !== undefined && is(after[0], 'of') && after.length > 1);
}

/** `Montant de la commande` is an amount; so is `montant réglé`, but `total activities` only if the word is known. */
function isNounFirst(before: readonly Span[], after: readonly Span[], { nounLast }: Term): boolean {
  if (!before.every((span) => is(span, 'whole', 'period', 'unit', 'of'))) return false;
  const isUnknown = after.some(({ sense }) => !sense);
  return !isUnknown || !nounLast || is(after[0]!, 'of');
}
