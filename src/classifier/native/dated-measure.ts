import { holds, type Condition } from '../decision-table';
import type { Measure, MeasureKind } from '../measure';
import { completeMonths, elapsedFormula, isDate } from './elapsed-formula';
import { and, call, isBlank, when } from './formula-text';
import { comparisons, endless, type NativeMeasure } from './native-measure';

type DatedKind = Extract<MeasureKind, 'daysSince' | 'daysUntil' | 'monthsSinceDate'>;

/** Days or months between a date and the day of reckoning. */
export function datedMeasure(
  { kind, blank }: Pick<Measure, 'blank'> & { readonly kind: DatedKind },
  cell: string,
  asOf: string,
  mayBeBlank: boolean,
  cutoff: (id: string) => string,
): NativeMeasure {
  const [date, day] = [call('INT', cell), call('INT', asOf)];
  const [value, isRead] = ((): [string, string] => {
    switch (kind) {
      case 'daysUntil':
        return [`${date}-${day}`, and([`ISNUMBER(${cell})`, ...isDate(cell)])];
      case 'monthsSinceDate':
        return [completeMonths(date, day), and([`ISNUMBER(${cell})`, ...isDate(cell)])];
      case 'daysSince': {
        const isNumber = and([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
        const { value: days, inRange } = elapsedFormula(kind, cell, asOf);
        return [days, call('IF', isNumber, and(inRange), 'FALSE')];
      }
    }
  })();

  return {
    readable: (orBlank) => (orBlank ? when(isBlank(cell), 'TRUE', isRead) : isRead),
    isNumber: [blank === Infinity && mayBeBlank ? when(isBlank(cell), 'TRUE', isRead) : isRead],
    isUnknown: blank === undefined ? isBlank(cell) : 'FALSE',
    value:
      blank === Infinity && mayBeBlank
        ? call('IF', isBlank(cell), String(endless).toUpperCase(), value)
        : value,
    lies: (condition) => {
      const number = and(comparisons(condition, value, cutoff));
      return mayBeBlank ? when(isBlank(cell), lies(blank, condition), number) : number;
    },
  };
}

/** What a blank stands for in the interval; where it stands for nothing, nobody asks. */
function lies(blank: number | undefined, condition: Condition): string {
  return blank !== undefined && holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE';
}
