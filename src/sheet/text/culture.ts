import type { Side } from './debit-credit';

/** Which of year, month and day comes first in a date. */
export type DateOrder = 'yearFirst' | 'monthFirst' | 'dayFirst';

/** How people type numbers and dates in a workbook: decides what `1,234` and `3/4/2026` mean. */
export interface Culture {
  /** The mark before the decimals. */
  readonly decimal: string;
  /** The mark between thousands. If unknown, only texts that can be just one number are read. */
  readonly group?: string;
  /**
   * True if a column was typed in two ways. A text such as `15.000`, which means another number if the point separates
   * thousands, is then not read.
   */
  readonly isMixed?: boolean;
  /**
   * True if a column has decimals, but not always two of them (`1.5`). Only then is `15.000` read as 15 if the point is
   * the decimal mark; otherwise it is not read, because many people abroad mean 15,000.
   */
  readonly hasAnyDecimals?: boolean;
  /** True if a column shows that `3M` means three million. */
  readonly hasMillions?: boolean;
  /**
   * Set if a column marks amounts as debits and credits (`20.00 Cr`): the side whose amounts are to be subtracted. If
   * unknown, such texts are not read.
   */
  readonly subtracted?: Side;
  /** The order of year, month and day. If unknown, only dates with the year first or the month in letters are read. */
  readonly dateOrder?: DateOrder;
  /** True if the numbers of days in cells count from 1904, not from 1900. */
  readonly countsFrom1904?: boolean;
}

export const unknownCulture: Culture = { decimal: '.' };

/**
 * Returns the order of year, month and day in a date pattern such as `M/d/yyyy`; undefined if the pattern has none of
 * them.
 */
export function dateOrderIn(pattern: string): DateOrder | undefined {
  switch (/[dMy]/.exec(pattern)?.[0]) {
    case 'y':
      return 'yearFirst';
    case 'M':
      return 'monthFirst';
    case 'd':
      return 'dayFirst';
    default:
      return undefined;
  }
}
