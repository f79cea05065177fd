import type { Header } from './header';

/** A list on a sheet: a header with rows below it. Rows and columns are zero-based within the cells looked at. */
export interface DataList {
  /** Rows within the cells; names for the columns from `left` to `right`. */
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The last row that belongs to it; the header's where it has none. */
  readonly last: number;
}

/** More blank rows than these part two lists. */
export const mostBlankRows = 3;

/** ClientTier's own columns among the cells looked at, which are blank there. */
export interface OwnAmong {
  readonly columns: ReadonlySet<number>;
  /** The headers of the customers beside which they were written; undefined where nobody knows. */
  readonly headers?: readonly string[];
  /** The same run by run, as far as they are known. */
  readonly byRun?: readonly (readonly string[])[];
}

export const noOwnColumns: OwnAmong = { columns: new Set() };
