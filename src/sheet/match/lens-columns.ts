import type { Meaning } from '../../classifier/meaning';
import { isBlank } from '../cells/cell';
import type { Customers } from '../customers';
import { readHeaders, type HeaderReading } from '../headers/read-header';
import type { Change } from '../headers/words/header-words';
import { columnsOfClients } from './client-columns';
import { readCell } from '../read/read-measure';
import { numbersSeen } from './numbers-seen';
import type { Measure } from '../../classifier/measure';
import { proposals } from './propose-columns';

type Sheet = Pick<Customers, 'headers' | 'samples' | 'culture'>;

/** Returns the column with the list's money, and all columns of numbers that may be money by their headers. */
export function moneyColumns(sheet: Sheet, money: Measure) {
  const { column } = proposals(sheet, { measures: [money] })[money.id]!;
  const readings = readHeaders(sheet.headers);
  const others = numbersSeen(sheet, [money], [])
    .map((seen) => seen.column)
    .filter((index) => {
      const numbers = () => numbersIn(sheet, money, index);
      return (
        mayBeMoney(readings[index]!) &&
        (saysAmount(readings[index]!) || areAmounts(readings[index]!, numbers()))
      );
    });
  return { proposed: column, all: [...new Set([...(column === undefined ? [] : [column]), ...others])] };
}

const ofMoney: readonly Meaning[] = ['money', 'profit', 'upcoming', 'dealForecast'];

/** Words for numbers that make no sense as a sum of money, such as averages and rates. */
const otherNumbers: readonly Change[] = [
  'rate',
  'average',
  'points',
  'score',
  'count',
  'goods',
  'growth',
  'share',
  'date',
  'duration',
  'status',
  'type',
  'phone',
  'person',
];

/**
 * Returns whether numbers below this header may be money: the header says so, or says nothing against it, as `Booster`
 * does. Refunds and costs are money too.
 */
function mayBeMoney({ meanings, spans, aside }: HeaderReading): boolean {
  if (meanings.length > 0) return meanings.some(({ meaning }) => ofMoney.includes(meaning));
  const senses = [...spans, ...aside].flatMap(({ sense }) => sense ?? []);
  const saysMoney = senses.some((sense) => ofMoney.some((meaning) => sense.meanings.has(meaning)));
  return senses.every(({ meanings: own, changes, companions }) => {
    if (companions.size > 0) return true;
    if (otherNumbers.some((change) => changes.has(change)) || (changes.has('other') && !saysMoney))
      return false;
    return own.size === 0 || ofMoney.some((meaning) => own.has(meaning));
  });
}

/** Returns whether the header has money as its main word: `Booster amount`, not `Total boosters`. */
const saysAmount = ({ meanings }: HeaderReading) => meanings.some(({ meaning }) => ofMoney.includes(meaning));

function numbersIn({ samples, culture }: Sheet, money: Measure, column: number): number[] {
  return samples.flatMap((row) => {
    const reading = readCell(row[column] ?? '', money, Infinity, culture);
    return typeof reading === 'object' && Number.isFinite(reading.value) ? [reading.value] : [];
  });
}

/**
 * Returns whether numbers may be amounts of money although their header does not say so. False for 48.137154, a place
 * on a map, and for whole numbers below a word such as *total*, which are a count: `Total boosters`.
 */
function areAmounts({ spans }: HeaderReading, numbers: readonly number[]): boolean {
  const isToTheCent = (number: number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;
  if (numbers.filter(isToTheCent).length < numbers.length / 2) return false;
  const hasMoneyWord = spans.some(({ sense }) => sense?.meanings.has('money'));
  return !hasMoneyWord || spans.every(({ sense }) => sense) || !numbers.every(Number.isInteger);
}

/** The most different values of a column to offer as groups, such as regions. */
const mostGroups = 40;

/**
 * Returns the columns of text with repeated values, which form groups of clients: owner, region. Leaves out columns that
 * identify the client.
 */
export function groupColumns({ headers, samples }: Pick<Sheet, 'headers' | 'samples'>): number[] {
  const ofClients = columnsOfClients(headers);
  return headers.flatMap((_, column) => {
    if (ofClients.includes(column)) return [];
    const filled = samples.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    const different = new Set(filled).size;
    const areTexts = filled.every((cell) => typeof cell === 'string' && !/\d{3}/.test(cell));
    const isGrouped = different > 1 && different <= Math.min(mostGroups, filled.length / 2);
    return areTexts && isGrouped ? [column] : [];
  });
}
