import type { Header } from './header';

/** A list on a sheet: a header with rows below. Rows and columns are zero-based among the cells searched. */
export interface DataList {
  /** The header; it has a name for each column from `left` to `right`. */
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The last row of the list; equals the header's last row if the list has no other rows. */
  readonly last: number;
}

/** The most blank rows that a list may contain; more of them end the list. */
export const mostBlankRows = 3;

/** ClientTier's own columns among the cells searched; their cells were blanked before the search. */
export interface OwnAmong {
  readonly columns: ReadonlySet<number>;
  /** The headers of the customers beside which the columns were written; undefined if unknown. */
  readonly headers?: readonly string[];
  /** The headers and columns of each run, if known. */
  readonly byRun?: readonly OwnRun[];
}

/** The columns that a run wrote, and the headers of the customers beside which it wrote. */
export interface OwnRun {
  readonly headers: readonly string[];
  readonly columns: readonly number[];
}

export const noOwnColumns: OwnAmong = { columns: new Set() };
