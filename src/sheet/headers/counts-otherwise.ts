import type { MeasureKind } from '../../classifier/measure-kinds';
import type { Measure } from '../../classifier/measure';
import { isElapsed } from '../../classifier/reads-dates';
import type { HeaderReading } from './read-header';
import { elapsedTerms } from './term-index';

/** The unit of each kind of elapsed time; no measure counts weeks. */
const units = { days: 'daysSince', weeks: undefined, months: 'monthsSince', years: 'yearsSince' } as const;

/** The words for each unit in all languages, each between blanks. */
const unitWords = (Object.keys(units) as (keyof typeof units)[]).map(
  (unit) => [units[unit], elapsedTerms(unit).map((words) => ` ${words.join(' ')} `)] as const,
);

/** Words for figures of an order other than its date: `Last order amount`, 首单编号. */
const figures = /\b(?:amount|value|total|price|sum|qty|quantity|size|number|no|id)\b|额|价|数量|号/;

/**
 * Returns whether a column with this header does not fit a measure of elapsed time: `Last order amount`, or
 * `Months since order` for a measure in days. Without this check, its numbers would be taken for days.
 */
export function countsOtherwise({ words, aside }: Words, { kind }: Pick<Measure, 'kind'>): boolean {
  if (!isElapsed(kind)) return false;
  const header = allWords({ words, aside });
  const named = unitsIn(header);
  return figures.test(header) || (named.length > 0 && !named.includes(kind));
}

/** Returns whether a header names the unit of a measure of elapsed time: *Monate seit letzter Bestellung*. */
export const saysUnitOf = (header: Words, { kind }: Pick<Measure, 'kind'>): boolean =>
  isElapsed(kind) && unitsIn(allWords(header)).includes(kind);

type Words = Pick<HeaderReading, 'words' | 'aside'>;

const allWords = ({ words, aside }: Words) => [...words, ...aside.flatMap((span) => span.words)].join(' ');

const unitsIn = (header: string): (MeasureKind | undefined)[] =>
  unitWords.filter(([, words]) => words.some((each) => ` ${header} `.includes(each))).map(([unit]) => unit);
