import type { Header } from './header';

/** A list on a sheet: a header with rows below it. Rows and columns are zero-based within the cells searched. */
export interface DataList {
  /** Rows within the cells; names for the columns from `left` to `right`. */
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The last row of the list; the header's row if there are no others. */
  readonly last: number;
}

/** More blank rows than these separate two lists. */
export const mostBlankRows = 3;

/** ClientTier's own columns among the cells searched; their cells are blank there. */
export interface OwnAmong {
  readonly columns: ReadonlySet<number>;
  /** The headers of the customers beside which they were written; undefined if not known. */
  readonly headers?: readonly string[];
  /** The same for each run, as far as known, with its columns. */
  readonly byRun?: readonly OwnRun[];
}

/** The headers of the customers beside which a run wrote, and the columns that it wrote. */
export interface OwnRun {
  readonly headers: readonly string[];
  readonly columns: readonly number[];
}

export const noOwnColumns: OwnAmong = { columns: new Set() };
