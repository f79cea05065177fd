import type { Meaning } from '../../classifier/meaning';
import type { Measure } from '../../classifier/measure';
import { moneySteps } from './words/header-words';
import { spansOf } from './header-spans';
import { areCounted } from './term-index';
import { countsOtherwise, saysUnitOf } from './counts-otherwise';
import { fitAmong, type Fit, type HeaderReading, type HeaderMeaning } from './read-header';
import { ownTerms, type OwnTerm } from './own-terms';

/**
 * How well a header fits a measure. Compare two matches property by property, in this order; the larger number is
 * better.
 */
export interface HeaderMatch {
  /** 0 if the header names the measure; lower for a second choice, such as a bare order date for the last order. */
  readonly choice: number;
  /** Higher if the whole header is the name, and for one of the measure's own names; lower for a name with `isLast`. */
  readonly rank: number;
  /**
   * For money: higher for an earlier form in `moneySteps`, such as an order's total before the amount paid; a little
   * lower with a word about tax (`net`, `gross`).
   */
  readonly step: number;
  /** The number of words in the term that was found. */
  readonly length: number;
  /** Higher if the term comes earlier in its list of words. */
  readonly place: number;
  /** Higher if the header has fewer words, including those in brackets: `Sales` ranks above `Sales 2025`. */
  readonly brevity: number;
  readonly fit: Fit;
  /**
   * True if the header has one of the measure's own names; false if it has a general word, such as any word for money.
   */
  readonly isOwn: boolean;
  /** Set if the header may be above money or a number of orders: `Total facturas`. */
  readonly mayCount?: true;
  /** Set if the header is above a number of orders, or, only if the numbers have cents, above money: `Total purchases`. */
  readonly countsWithoutCents?: true;
  /** Set if the header is above prices, which are money of a client only if no column counts pieces. */
  readonly isPrice?: true;
  /** Set if the header names the unit of time that the measure counts: *Monate seit letzter Bestellung*. */
  readonly saysUnit?: true;
}

/**
 * Returns how well a header fits a measure; undefined if it does not fit, or if its words mean something else
 * (`Sales growth`).
 */
export function headerMatch(
  header: HeaderReading,
  measure: Measure,
  listsLines: () => boolean = () => false,
): HeaderMatch | undefined {
  if (countsOtherwise(header, measure)) return undefined;
  if (header.inCurrency && measure.kind === 'count') return undefined;
  const [best] = [...ownMatches(header, measure), ...kindMatches(header, measure, listsLines)].sort(
    bestFirst,
  );
  if (!best) return undefined;
  return {
    ...best,
    ...(namesOrders(header) && !header.inCurrency && { countsWithoutCents: true as const }),
    ...(saysUnitOf(header, measure) && { saysUnit: true as const }),
  };
}

const namesOrders = ({ spans }: HeaderReading) => spans.some(({ words }) => areCounted(words));

export function bestFirst(a: HeaderMatch, b: HeaderMatch): number {
  return (
    b.choice - a.choice ||
    b.rank - a.rank ||
    b.step - a.step ||
    b.length - a.length ||
    b.place - a.place ||
    b.brevity - a.brevity
  );
}

const brevityOf = ({ words, aside }: HeaderReading) =>
  -words.length - aside.reduce((sum, span) => sum + span.words.length, 0);

/** Returns what to subtract from `step` for words about tax: 0.25 for net, 0.5 for gross, 0 if there are none. */
const taxOf = ({ tax }: HeaderReading) => (tax === undefined ? 0 : tax === 'untaxed' ? 0.25 : 0.5);

const rankOf: Readonly<Record<Fit, number>> = { whole: 4, known: 2, loose: 0 };

function kindMatches(
  header: HeaderReading,
  { means = [] }: Measure,
  listsLines: () => boolean,
): HeaderMatch[] {
  const says = (meaning: Meaning) =>
    header.meanings.some((each) => each.meaning === meaning && each.fit !== 'loose');
  const mayCost = ({ meaning, fit }: HeaderMeaning, asked: Meaning) =>
    asked === 'money' && meaning === 'orders' && fit !== 'loose' && namesOrders(header);
  const mayCount = says('money') && says('orders') && !header.inCurrency;
  return means.flatMap((meaning, choice) =>
    header.meanings
      .filter((each) => (each.meaning === meaning || mayCost(each, meaning)) && suffices(each, listsLines))
      .map(({ fit, step, length, place, meaning: said }) => ({
        choice: -choice,
        rank: rankOf[fit],
        step: (said !== meaning ? -moneySteps.length : step ? -moneySteps.indexOf(step) : 0) - taxOf(header),
        length,
        place: -place,
        brevity: brevityOf(header),
        fit,
        isOwn: false,
        ...(mayCount && (meaning === 'money' || meaning === 'orders') && { mayCount }),
        ...(step === 'price' && { isPrice: true as const }),
      })),
  );
}

/**
 * Returns whether this meaning alone shows that the column is the measure. A header `Date` is the date of an order only
 * if some client is on several rows, as in a list of orders.
 */
function suffices({ meaning, fit }: HeaderMeaning, listsLines: () => boolean): boolean {
  if (meaning === 'anyDate') return fit === 'whole' && listsLines();
  // `Order status` is the status of an order or a payment, not of a deal, so the word must be the whole header.
  if (meaning === 'dealStatus') return fit === 'whole';
  return fit !== 'loose' || mayStandAmongUnknown(meaning);
}

/**
 * Returns whether a header keeps this meaning beside unknown words. `Booster amount` is money, whatever a booster is;
 * `Booster type` is not the client's type.
 */
const mayStandAmongUnknown = (meaning: string) =>
  ['money', 'profit', 'firstOrder', 'lastOrder', 'nextOrder'].includes(meaning);

function ownMatches(header: HeaderReading, measure: Measure): HeaderMatch[] {
  const { means = [] } = measure;
  return ownTerms(measure).flatMap(({ words, step, belonging, isLast }, place) => {
    const saysMore = header.meanings.some(
      ({ meaning, length, fit }) => fit !== 'loose' && length > words.length && !means.includes(meaning),
    );
    if (saysMore) return [];
    const fit = fitOf(header, words, belonging);
    const isLoose = fit === 'loose' && !means.some(mayStandAmongUnknown);
    return fit && !isLoose
      ? [
          {
            choice: 0,
            rank: rankOf[fit] + (isLast ? -0.5 : 1),
            step: step - taxOf(header),
            length: words.length,
            place: -place,
            brevity: brevityOf(header),
            fit,
            isOwn: true,
          },
        ]
      : [];
  });
}

function fitOf(
  header: HeaderReading,
  term: readonly string[],
  belonging: OwnTerm['belonging'],
): Fit | undefined {
  const at = header.words.findIndex((_, index) =>
    term.every((word, offset) => header.words[index + offset] === word),
  );
  if (at < 0 || isWithinLonger(header, at, term.length)) return undefined;
  const [before, after] = [header.words.slice(0, at), header.words.slice(at + term.length)];
  return fitAmong(
    { before: spansOf(before), after: spansOf(after), aside: header.aside },
    { nounFirst: false, nounLast: true, belonging },
  );
}

/** Returns whether these words belong to a longer term: in `Deal name` the word `name` does not count. */
function isWithinLonger({ spans }: HeaderReading, at: number, length: number): boolean {
  let from = 0;
  return spans.some(({ words, sense }) => {
    const [start, end] = [from, (from += words.length)];
    const contains = start <= at && at + length <= end && words.length > length;
    return contains && sense !== undefined && sense.meanings.size === 0 && sense.companions.size === 0;
  });
}
