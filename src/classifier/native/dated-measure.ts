import { holds, type Condition } from '../decision-table';
import { completeMonths, elapsedFormula, isDate } from './elapsed-formula';
import { and, call, isBlank, when } from './formula-text';
import { comparisons, endless, type NativeMeasure } from './native-measure';

/** Two formulas: the value of a cell, and whether the cell can be read. */
export interface DatedFormula {
  readonly value: string;
  readonly isRead: string;
}

const isDateCell = (cell: string) => and([`ISNUMBER(${cell})`, ...isDate(cell)]);
const dayIn = (cell: string) => call('INT', cell);

/** Makes formulas that count days from the as-of date to the date in a cell. */
export const daysTo = (cell: string, asOf: string): DatedFormula => ({
  value: `${dayIn(cell)}-${dayIn(asOf)}`,
  isRead: isDateCell(cell),
});

/** Makes formulas that count complete months from the date in a cell to the as-of date. */
export const monthsFrom = (cell: string, asOf: string): DatedFormula => ({
  value: completeMonths(dayIn(cell), dayIn(asOf)),
  isRead: isDateCell(cell),
});

/**
 * Makes two formulas: `value` is the days from the date in a cell to the as-of date, or the number in it if it
 * is a count of days; `isRead` is TRUE if the cell can be read.
 */
export function elapsedDays(cell: string, asOf: string): DatedFormula {
  const isNumber = and([`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`]);
  const { value, inRange } = elapsedFormula('daysSince', cell, asOf);
  return { value, isRead: call('IF', isNumber, and(inRange), 'FALSE') };
}

/** Makes the formulas for a measure that counts days or months between a date and the as-of date. */
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

/**
 * Returns `TRUE` or `FALSE`: whether the value that a blank cell counts as meets the condition. `FALSE` if blanks have
 * no value; for these, `isUnknown` is true.
 */
function lies(blank: number | undefined, condition: Condition): string {
  return blank !== undefined && holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE';
}
