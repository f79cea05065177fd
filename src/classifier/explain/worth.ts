/**
 * What decides the worth of a client: yearly margin in money, retention from year to year and yearly discount rate as
 * fractions of 1.
 */
export interface Keeping {
  readonly margin: number;
  readonly retention: number;
  readonly discount: number;
}

/** Why there is no worth: retention is not from 0 to 1, the sum of all years is infinite, or the margin is a loss. */
export type NoWorth = 'retentionRange' | 'endless' | 'loss';

/**
 * Computes what all coming years of an existing client are worth today, with a margin at the end of each year:
 * margin × retention / (1 + discount − retention).
 *
 * Source: Gupta and Lehmann, Managing Customers as Investments (2005).
 */
export function worthOfKeeping({ margin, retention, discount }: Keeping): number | NoWorth {
  if (!(retention >= 0 && retention <= 1)) return 'retentionRange';
  if (!(1 + discount > retention)) return 'endless';
  if (margin < 0) return 'loss';
  // Rounds to 15 digits, as many as Excel keeps: 2500 rather than 2499.9999999999995.
  return Number(((margin * retention) / (discount + (1 - retention))).toPrecision(15));
}
