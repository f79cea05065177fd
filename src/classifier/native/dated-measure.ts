import { holds, type Condition } from '../decision-table';
import { completeMonths, elapsedFormula, isDate } from './elapsed-formula';
import { and, call, isBlank, when } from './formula-text';
import { comparisons, endless, type NativeMeasure } from './native-measure';

/** What a cell comes to, and whether it can be read. */
export interface DatedFormula {
  readonly value: string;
  readonly isRead: string;
}

const isDateCell = (cell: string) => and([`ISNUMBER(${cell})`, ...isDate(cell)]);
const dayIn = (cell: string) => call('INT', cell);

/** The days from the day of reckoning to a date. */
export const daysTo = (cell: string, asOf: string): DatedFormula => ({
  value: `${dayIn(cell)}-${dayIn(asOf)}`,
  isRead: isDateCell(cell),
});

/** The complete months from a date to the day of reckoning. */
export const monthsFrom = (cell: string, asOf: string): DatedFormula => ({
  value: completeMonths(dayIn(cell), dayIn(asOf)),
  isRead: isDateCell(cell),
});

/** The days since a past date, or their number. */
export function elapsedDays(cell: string, asOf: string): DatedFormula {
  const isNumber = and([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
  const { value, inRange } = elapsedFormula('daysSince', cell, asOf);
  return { value, isRead: call('IF', isNumber, and(inRange), 'FALSE') };
}

/** Days or months between a date and the day of reckoning. */
export function datedMeasure(
  blank: number | undefined,
  cell: string,
  { value, isRead }: DatedFormula,
  mayBeBlank: boolean,
  cutoff: (id: string) => string,
): NativeMeasure {
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
