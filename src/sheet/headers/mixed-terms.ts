import type { Meaning } from '../../classifier/meaning';
import { elapsedStarts, elapsedTerms, termAt, termsOf, type Sense } from './term-index';

/** The meanings with terms of two parts, of which each may be in another language: *Last* and *Bestellung*. */
const families = [
  'lastOrder',
  'firstOrder',
  'nextOrder',
  'openOrders',
  'averageOrder',
  'orders',
  'lastContact',
] as const satisfies readonly Meaning[];
type Family = (typeof families)[number];

interface Parts {
  /** First parts: `last`, `date of last`, `letzte`, 最近. */
  readonly starts: ReadonlySet<string>;
  /** Second parts: `order`, `bestellung`, 下单. */
  readonly ends: ReadonlySet<string>;
}

const joined = (words: readonly string[]) => words.join(' ');

/** Returns the sense of words that are together one known term; otherwise undefined. */
function wholeTerm(words: readonly string[]): Sense | undefined {
  const term = termAt(words, 0);
  return term?.length === words.length ? term.sense : undefined;
}

const isOrder = (words: readonly string[]) => {
  const sense = wholeTerm(words);
  return (
    sense !== undefined &&
    (sense.companions.has('business') || sense.meanings.has('orders') || sense.meanings.has('orderDate'))
  );
};
const isMoney = (words: readonly string[]) => wholeTerm(words)?.meanings.has('money') === true;

/**
 * Splits each term of a meaning at the first place at which `isEnd` accepts the rest as a second part; leaves out the
 * others.
 */
function partsOf(meaning: Family, isEnd: (end: readonly string[], start: string) => boolean): Parts {
  const [starts, ends] = [new Set<string>(), new Set<string>()];
  for (const words of termsOf(meaning)) {
    // `Total facturas` may be money too: *total* before an order of another language says no number of orders.
    if (meaning === 'orders' && isMoney(words)) continue;
    for (let at = 1; at < words.length; at += 1) {
      const [start, end] = [joined(words.slice(0, at)), words.slice(at)];
      if (!isEnd(end, start)) continue;
      starts.add(start);
      ends.add(joined(end));
      break;
    }
  }
  return { starts, ends };
}

/** Adds the names of an order's date to the second parts: 销售日期 after 最近. */
const withDates = ({ starts, ends }: Parts): Parts => ({
  starts,
  ends: new Set([...ends, ...termsOf('orderDate').map(joined)]),
});

/**
 * Returns first parts without *of*, as in `Number Bestellungen`. They fit only words for several orders, because
 * `Number order` is an order's number.
 */
function withoutOf({ starts }: Parts): Parts {
  const isOf = (word: string) => wholeTerm([word])?.companions.has('of') === true;
  const short = [...starts].map((start) => start.split(' ')).filter((words) => isOf(words.at(-1)!));
  const severalOrders = termsOf('orders').filter((words) => words.length === 1);
  return {
    starts: new Set(short.map((words) => joined(words.slice(0, -1))).filter((start) => start !== '')),
    ends: new Set(severalOrders.map(joined).filter((word) => /^\p{Script=Latin}+$/u.test(word))),
  };
}

/** Returns single words for several orders, in any script. */
const ordersInWords = () =>
  termsOf('orders')
    .filter((words) => words.length === 1)
    .map(joined);

/** Returns parts of terms such as `days since last purchase`, `Tage ohne Kauf` and `jours depuis dernier contact`. */
function sinceThen(
  starts: ReturnType<typeof elapsedStarts>,
  ends: Parts['ends'],
  meaning: 'lastOrder' | 'lastContact',
): Parts[] {
  const startsOf = (wanted: boolean) =>
    new Set(starts.flatMap(({ words, isBare }) => (isBare === wanted ? [joined(words)] : [])));
  const all = new Set([...ends, ...termsOf(meaning).map(joined)]);
  // `Days since payment` may be said of an invoice; `days since last payment` is said of the client.
  const withoutPayments = new Set(all);
  for (const payment of elapsedTerms('payment')) withoutPayments.delete(joined(payment));
  return [
    { starts: startsOf(false), ends: all },
    { starts: startsOf(true), ends: withoutPayments },
  ];
}

function allParts(): readonly (readonly [Family, Parts])[] {
  const last = withDates(partsOf('lastOrder', isOrder));
  const counted = partsOf('orders', isOrder);
  const severalOrders = withoutOf(counted);
  const elapsed = elapsedStarts();
  const contact = partsOf('lastContact', (_, start) => last.starts.has(start));
  const partsOfFamily: Readonly<Record<Family, Parts>> = {
    lastOrder: last,
    firstOrder: withDates(partsOf('firstOrder', isOrder)),
    nextOrder: partsOf('nextOrder', isOrder),
    openOrders: partsOf('openOrders', isOrder),
    averageOrder: partsOf('averageOrder', (end) => isMoney(end) || isOrder(end)),
    orders: counted,
    lastContact: contact,
  };
  return [
    ...families.map((family) => [family, partsOfFamily[family]] as const),
    ['orders', severalOrders],
    ...sinceThen(elapsed, new Set([...last.ends, ...ordersInWords()]), 'lastOrder').map(
      (each) => ['lastOrder', each] as const,
    ),
    ...sinceThen(elapsed, contact.ends, 'lastContact').map((each) => ['lastContact', each] as const),
  ];
}

let parts: ReturnType<typeof allParts> | undefined;
let firstWords: ReadonlySet<string> | undefined;

/** The most words of each part: *nombre de jours depuis la dernière* has six. */
const mostWords = 7;

/**
 * Returns the term of two languages that begins at word `at`: `Last Bestellung`, `Anzahl der Orders`, `最近 Order`.
 * Undefined if there is none. Finds it by the parts of each language's own terms, so that no language lists words of
 * another.
 */
export function mixedTermAt(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly sense: Sense } | undefined {
  parts ??= allParts();
  firstWords ??= new Set(parts.flatMap(([, { starts }]) => [...starts].map((start) => start.split(' ')[0]!)));
  if (!firstWords.has(words[at]!)) return undefined;
  for (let middle = Math.min(at + mostWords, words.length - 1); middle > at; middle -= 1) {
    const start = joined(words.slice(at, middle));
    for (let end = Math.min(middle + mostWords, words.length); end > middle; end -= 1) {
      const noun = joined(words.slice(middle, end));
      const fitting = parts.filter(([, { starts, ends }]) => starts.has(start) && ends.has(noun));
      if (fitting.length > 0) return { length: end - at, sense: senseOf(fitting.map(([family]) => family)) };
    }
  }
  return undefined;
}

/** A place behind all terms of a language's list. */
const last = 1_000;

const senseOf = (meanings: readonly Family[]): Sense => ({
  meanings: new Map(
    meanings.map((meaning) => [meaning, { nounFirst: false, nounLast: true, place: last }] as const),
  ),
  changes: new Set(),
  companions: new Set(),
});
