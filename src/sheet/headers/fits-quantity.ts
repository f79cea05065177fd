import { dateMeanings, type Meaning } from '../../classifier/meaning';
import type { Measure } from '../../classifier/measure';
import type { MeasureKind } from '../../classifier/measure-kinds';
import type { Span } from './header-spans';
import type { HeaderReading } from './read-header';
import type { Change } from './words/header-words';

/**
 * Says what the numbers below a header measure: money, a count, a time, a share or rate (`part`), a score
 * (`mark`).
 */
type Quantity = 'money' | 'count' | 'time' | 'part' | 'mark';

const quantityOfMeaning: { readonly [M in Meaning]?: Quantity } = {
  money: 'money',
  dealForecast: 'money',
  profit: 'money',
  upcoming: 'money',
  averageOrder: 'money',
  orders: 'count',
  openOrders: 'count',
  referrals: 'count',
  openQuestions: 'count',
  growth: 'part',
  likelihood: 'part',
  shareOfWallet: 'part',
  repurchase: 'part',
  complaints: 'part',
  loyalty: 'mark',
};

const quantityOfChange: { readonly [C in Change]?: Quantity } = {
  cost: 'money',
  tax: 'money',
  debt: 'money',
  ownRevenue: 'money',
  count: 'count',
  goods: 'count',
  date: 'time',
  duration: 'time',
  rate: 'part',
  share: 'part',
  growth: 'part',
  score: 'mark',
  points: 'mark',
  returns: 'money',
};

/**
 * The quantities from which a measure of each kind can be read, if it is not money; empty for kinds that are not
 * numbers.
 */
const quantitiesOf: Readonly<Record<MeasureKind, readonly Quantity[]>> = {
  amount: ['mark', 'part', 'count'],
  count: ['count'],
  share: ['part', 'mark'],
  rate: ['part', 'mark'],
  daysSince: ['time'],
  monthsSince: ['time'],
  yearsSince: ['time'],
  monthsSinceDate: ['time'],
  daysUntil: ['time'],
  flag: [],
  category: [],
  stage: [],
  interval: ['time'],
};

/**
 * Returns whether numbers below a header can be a measure. For example, money (`Annual revenue`) is no number of days,
 * orders or points. True if the header does not say what it counts.
 */
export function fitsQuantity(header: HeaderReading, measure: Measure): boolean {
  const said = quantitiesIn(header);
  if (said.size === 0) return true;
  const fitting = quantitiesFor(measure);
  // `Payment days` are days, `Discount %` is a share; other headers with a word for money are money.
  const isMoney = said.has('money') && !said.has('part') && !countsTime(header);
  return [...said].some((each) => (each === 'money') === isMoney && fitting.includes(each));
}

/**
 * Returns the quantities from which a measure can be read. If it has no meaning, as in a custom model, it may be money
 * or any quantity of its kind.
 */
function quantitiesFor({ kind, means = [] }: Measure): readonly Quantity[] {
  if (kind !== 'amount') return quantitiesOf[kind];
  if (means.length === 0) return ['money', ...quantitiesOf.amount];
  return means.some((each) => quantityOfMeaning[each] === 'money')
    ? ['money', 'count', 'mark']
    : quantitiesOf.amount;
}

const countsTime = ({ spans, aside }: HeaderReading) =>
  [...spans, ...aside].some(({ sense }) => sense?.changes.has('duration'));

function quantitiesIn({ meanings, spans, aside, inCurrency }: HeaderReading): ReadonlySet<Quantity> {
  const ofMeanings = meanings.flatMap(({ meaning }) => ofMeaning(meaning));
  const own = ofMeanings.length > 0 ? ofMeanings : [...spans, ...aside].flatMap(ofSpan);
  return new Set(inCurrency ? [...own, 'money'] : own);
}

const ofMeaning = (meaning: Meaning): Quantity[] =>
  dateMeanings[meaning] ? ['time'] : [quantityOfMeaning[meaning] ?? []].flat();

function ofSpan({ sense }: Span): Quantity[] {
  // `Total boosters` counts something unknown, which fits no measure.
  if (!sense || sense.companions.has('whole')) return [];
  return [
    ...[...sense.meanings.keys()].flatMap(ofMeaning),
    ...[...sense.changes].flatMap((change) => quantityOfChange[change] ?? []),
  ];
}
