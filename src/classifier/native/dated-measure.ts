import { holds, type Condition } from '../decision-table';
import { firstLikelyDate, lastLikelyDate } from '../likely-date';
import type { Measure } from '../measure';
import { and, call, isBlank, when } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

/** Days or months between a date and the day of reckoning. */
export function datedMeasure(
  { kind, blank }: Measure,
  cell: string,
  asOf: string,
  mayBeBlank: boolean,
  cutoff: (id: string) => string,
): NativeMeasure {
  const isDate = [`${cell}>=${firstLikelyDate}`, `${cell}<=${lastLikelyDate}`];
  const [date, day] = [call('INT', cell), call('INT', asOf)];
  const isNumber = and([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
  const [value, isRead] = ((): [string, string] => {
    switch (kind) {
      case 'daysUntil':
        return [`${date}-${day}`, and([`ISNUMBER(${cell})`, ...isDate])];
      case 'monthsSince':
        return [completeMonths(date, day), and([`ISNUMBER(${cell})`, ...isDate])];
      default: {
        const days = when(and(isDate), `${day}-${date}`, cell);
        return [days, call('IF', isNumber, `${days}>=0`, 'FALSE')];
      }
    }
  })();

  return {
    readable: (orBlank) => (orBlank ? when(isBlank(cell), 'TRUE', isRead) : isRead),
    isNumber: [isRead],
    isUnknown: blank === undefined ? isBlank(cell) : 'FALSE',
    value,
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

/** A day ahead is a month ahead at least. DATEDIF only counts forwards. */
const completeMonths = (from: string, to: string) =>
  call('IF', `${from}>${to}`, `-MAX(1,DATEDIF(${to},${from},"m"))`, `DATEDIF(${from},${to},"m")`);
