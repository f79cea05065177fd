import type { Measure } from '../../classifier/measure';
import type { ElapsedKind } from '../../classifier/measure-kinds';
import { isElapsed } from '../../classifier/reads-dates';
import type { HeaderReading } from './read-header';

/** Words for units of time in headers. Lacks 月 and 年, because they may belong to a date: 年月日. */
const units: Readonly<Record<ElapsedKind | 'weeks', RegExp>> = {
  daysSince: /\bdays?\b|天|日数/,
  weeks: /\bweeks?\b|周|星期/,
  monthsSince: /\bmonths?\b|月数|个月/,
  yearsSince: /\b(?:years?|yrs?)\b|年数|年限/,
};

/** Words for figures of an order other than its date: `Last order amount`, 首单编号. */
const figures = /\b(?:amount|value|total|price|sum|qty|quantity|size|number|no|id)\b|额|价|数量|号/;

/**
 * Returns whether a column with this header does not fit a measure of elapsed time: `Last order amount`, or
 * `Months since order` for a measure in days. Without this check, its numbers would be taken for days.
 */
export function countsOtherwise(
  { words, aside }: Pick<HeaderReading, 'words' | 'aside'>,
  { kind }: Pick<Measure, 'kind'>,
): boolean {
  if (!isElapsed(kind)) return false;
  const header = [...words, ...aside.flatMap((span) => span.words)].join(' ');
  const named = Object.entries(units).filter(([, unit]) => unit.test(header));
  return figures.test(header) || (named.length > 0 && !named.some(([unit]) => unit === kind));
}
