import type { Condition } from '../decision-table';

/** The number for an event that never happened. Divided by an interval it is still beyond `pastAllDays`. */
export const endless = 1e300;
export const pastAllDays = 1e200;

/** Formulas that read one measure in the client's row; `'TRUE'` and `'FALSE'` are formulas too. */
export interface NativeMeasure {
  /** Whether the cell can be read; an error if the cell is one. */
  readonly readable: (mayBeBlank: boolean) => string;
  /**
   * Conditions under which the cell holds a number that others can be computed from (`endless` for a blank that means
   * never).
   */
  readonly isNumber: readonly string[];
  /** Whether the measure is unknown although its cell can be read. */
  readonly isUnknown: string;
  /** The number, if there is one. */
  readonly value: string;
  /** Returns whether a known value is in the condition's interval. */
  readonly lies: (condition: Condition) => string;
  /**
   * Set if the formula for the value is long. Where possible it is then written only once, inside a CHOOSE that picks
   * what to do for each range of the value.
   */
  readonly isLong?: true;
  /** Set if the value is always a whole number. */
  readonly isWhole?: true;
  /** Set if the value is an error whenever the cell cannot be read. */
  readonly failsUnread?: true;
}

/**
 * Returns the comparisons of an expression with the condition's edges. A missing cut-off is text, and Excel sorts
 * text above every number; `0+` turns it into an error, which leaves the client unclassified.
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
