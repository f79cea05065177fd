import { firstLikelyDate, lastLikelyDate } from '../likely-date';
import { measureKinds, type ElapsedKind } from '../measure-kinds';
import { and, call, when } from './formula-text';

/** Returns formulas that are all true if a number is a likely date. */
export const isDate = (cell: string): string[] => [
  `${cell}>=${firstLikelyDate}`,
  `${cell}<=${lastLikelyDate}`,
];

/**
 * Makes a formula that counts the complete months from `from` to `to`. If `from` is later, the count is -1 or less,
 * even for a few days; DATEDIF alone only counts forwards.
 */
export const completeMonths = (from: string, to: string) =>
  call('IF', `${from}>${to}`, `-MAX(1,DATEDIF(${to},${from},"m"))`, `DATEDIF(${from},${to},"m")`);

/** Formulas for the elapsed time in a numeric cell: the time from a date until `asOf`, or the number itself. */
export interface ElapsedFormula {
  readonly value: string;
  /** Formulas that are all true if the number is a past date or a count. */
  readonly inRange: string[];
}

export function elapsedFormula(kind: ElapsedKind, cell: string, asOf: string): ElapsedFormula {
  const [date, day] = [call('INT', cell), call('INT', asOf)];
  const since = {
    daysSince: `${day}-${date}`,
    monthsSince: `DATEDIF(${date},${day},"m")`,
    yearsSince: `DATEDIF(${date},${day},"m")/12`,
  };
  return {
    value: when(and(isDate(cell)), since[kind], cell),
    inRange: [
      when(
        `${cell}<${measureKinds[kind].noCountFrom}`,
        `${cell}>=0`,
        and([...isDate(cell), `${date}<=${day}`]),
      ),
    ],
  };
}
