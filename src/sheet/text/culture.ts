/** Which of a date's parts is typed first. */
export type DateOrder = 'yearFirst' | 'monthFirst' | 'dayFirst';

/** How numbers and dates are typed where a workbook is open: it tells what `1,234` and `3/4/2026` mean there. */
export interface Culture {
  /** Stands before the decimals. */
  readonly decimal: string;
  /** Stands between thousands. Where it is not known, only what can mean no other number is read. */
  readonly group?: string;
  /** Set where a column was typed in two ways: what is another number with point and comma changed is then not read. */
  readonly isMixed?: boolean;
  /**
   * Set where a column shows that it has decimals in other numbers than two: only then `15.000` is 15 where the point
   * stands before the decimals. To somebody abroad it is 15,000.
   */
  readonly hasAnyDecimals?: boolean;
  /** Set where a column shows that `3M` is three million. */
  readonly hasMillions?: boolean;
  /** Where it is not known, only dates with the year first or with the month in letters are read. */
  readonly dateOrder?: DateOrder;
}

export const unknownCulture: Culture = { decimal: '.' };

/** The order of a date's parts in a pattern such as `M/d/yyyy`; undefined where it tells none. */
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
