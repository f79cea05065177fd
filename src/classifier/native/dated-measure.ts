import { holds, type Condition } from '../decision-table';
import { completeMonths, elapsedFormula, isDate } from './elapsed-formula';
import { and, call, isBlank, when } from './formula-text';
import { comparisons, endless, type NativeMeasure } from './native-measure';

/** Formulas for the value of a cell and for whether the cell can be read. */
export interface DatedFormula {
  readonly value: string;
  readonly isRead: string;
}

const isDateCell = (cell: string) => and([`ISNUMBER(${cell})`, ...isDate(cell)]);
const dayIn = (cell: string) => call('INT', cell);

/** Returns formulas for the days from the as-of date to a date. */
export const daysTo = (cell: string, asOf: string): DatedFormula => ({
  value: `${dayIn(cell)}-${dayIn(asOf)}`,
  isRead: isDateCell(cell),
});

/** Returns formulas for the complete months from a date to the as-of date. */
export const monthsFrom = (cell: string, asOf: string): DatedFormula => ({
  value: completeMonths(dayIn(cell), dayIn(asOf)),
  isRead: isDateCell(cell),
});

/** Returns formulas for the days since a past date; a smaller number in the cell is already a count of days. */
export function elapsedDays(cell: string, asOf: string): DatedFormula {
  const isNumber = and([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
  const { value, inRange } = elapsedFormula('daysSince', cell, asOf);
  return { value, isRead: call('IF', isNumber, and(inRange), 'FALSE') };
}

/** A measure of days or months between a date and the as-of date. */
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

/** Returns whether the value of a blank is in the interval; FALSE if blanks have none, as it is then not used. */
function lies(blank: number | undefined, condition: Condition): string {
  return blank !== undefined && holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE';
}
