import type { Condition } from '../decision-table';

/** Stands for what never happened among numbers; it stays beyond all days, `pastAllDays`, in multiples of an interval too. */
export const endless = 1e300;
export const pastAllDays = 1e200;

/** What a formula says of one measure of the row's client. All are expressions; TRUE and FALSE are such too. */
export interface NativeMeasure {
  /** Whether the cell can be read; fails, as an error does, where it holds an error. */
  readonly readable: (mayBeBlank: boolean) => string;
  /** It holds a number that can be read (`endless` where a blank never happened), from which others can be reckoned, where all of these are true. */
  readonly isNumber: readonly string[];
  /** Whether nothing is known of the measure although the cell can be read. */
  readonly isUnknown: string;
  /** The number, where there is one. */
  readonly value: string;
  /** Whether a known value lies in the interval. */
  readonly lies: (condition: Condition) => string;
  /** Set where the value is long: it is reckoned once and the tiers are chosen by it. */
  readonly isLong?: true;
  /** Set where the value is a whole number. */
  readonly isWhole?: true;
  /** Set where the value is an error whenever the cell cannot be read. */
  readonly failsUnread?: true;
}

/**
 * The edges' comparisons with an expression that is a number. A cut-off without a number stands as text, above which Excel
 * takes no number to be; adding to it makes an error of it, which leaves the client unclassified.
 */
export function comparisons(
  { from, above, upTo, below }: Condition,
  value: string,
  cutoff: (id: string) => string,
): string[] {
  const compared = (edge: Condition['from'], sign: string): string[] => {
    if (edge === undefined) return [];
    if (typeof edge === 'string') return [`${value}${sign}0+${cutoff(edge)}`];
    if (Number.isFinite(edge)) return [`${value}${sign}${edge}`];
    return [sign.startsWith('<') === edge > 0 ? 'TRUE' : 'FALSE'];
  };
  return [...compared(from, '>='), ...compared(above, '>'), ...compared(upTo, '<='), ...compared(below, '<')];
}
