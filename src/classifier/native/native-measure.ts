import type { Condition } from '../decision-table';

/** The number for an event that never happened. Even divided by an interval, it is beyond `pastAllDays`. */
export const endless = 1e300;
export const pastAllDays = 1e200;

/** The formulas that read one measure in the client's row. `'TRUE'` and `'FALSE'` are possible formulas. */
export interface NativeMeasure {
  /** Makes a formula that is true if the cell can be read, and an error if the cell is an error. */
  readonly readable: (mayBeBlank: boolean) => string;
  /** Formulas that are all true if the cell holds a number to compute with (`endless` for a blank that means never). */
  readonly isNumber: readonly string[];
  /** A formula that is true if the measure is unknown although the cell can be read. */
  readonly isUnknown: string;
  /** A formula for the measure's number. It may be an error if the cell cannot be read or the measure has no number. */
  readonly value: string;
  /** Makes a formula that is true if a known value is in the condition's interval. */
  readonly lies: (condition: Condition) => string;
  /**
   * Set if the formula for the value is long. If possible, it is then written only once, in a CHOOSE (see
   * `decisionFormula`).
   */
  readonly isLong?: true;
  /** Set if the value is always a whole number. */
  readonly isWhole?: true;
  /** Set if the value is an error whenever the cell cannot be read, so that nothing else needs to test this. */
  readonly failsUnread?: true;
}

/**
 * Makes formulas that compare an expression with the condition's edges. A missing cut-off is a text, which Excel sorts
 * above every number; `0+` turns it into an error, which leaves the client unclassified.
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
