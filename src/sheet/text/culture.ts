/** Which component of a date is typed first. */
export type DateOrder = 'yearFirst' | 'monthFirst' | 'dayFirst';

/** How numbers and dates are typed in a workbook: what `1,234` and `3/4/2026` mean there. */
export interface Culture {
  /** The mark before the decimals. */
  readonly decimal: string;
  /** The mark between thousands. If it is not known, only texts that can be just one number are read. */
  readonly group?: string;
  /**
   * Set if a column was typed in two ways: texts that would be another number with point and comma swapped are not
   * read.
   */
  readonly isMixed?: boolean;
  /**
   * Set if a column shows numbers of decimals other than two: only then is `15.000` read as 15 if the point is the
   * decimal mark. To many people abroad it is 15,000.
   */
  readonly hasAnyDecimals?: boolean;
  /** Set if a column shows that `3M` is three million. */
  readonly hasMillions?: boolean;
  /** If it is not known, only dates with the year first or with the month in letters are read. */
  readonly dateOrder?: DateOrder;
}

export const unknownCulture: Culture = { decimal: '.' };

/** Returns the order of the components in a date pattern such as `M/d/yyyy`; undefined if it shows none. */
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
