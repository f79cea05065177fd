/** A client that could not be classified, and why, in the language of the choice. */
export interface UnclassifiedClient {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** The cell that stands in the way, with its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `Loyalty is blank` or `Sales: "n/a" is not a number`. */
  readonly reason: string;
}

/** A row among the clients that is none: a total, a note, the header again. Its cells are left blank. */
export interface LeftOutRow {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** The cell that shows it, with its sheet: `Customers!A40`. */
  readonly cell: string;
  /** Such as `"Total" sums up other rows`, in the language of the choice. */
  readonly reason: string;
}

/** A cell in another currency than most of its column: it is compared with them as it stands. */
export interface CellInOtherCurrency {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** With its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `Sales is in ¥, most of the column in $`, in the language of the choice. */
  readonly reason: string;
}

/** A cell that was read as it stands but may mean something else, such as a total or 30 for 30 %. */
export interface CellInDoubt {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** With its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Such as `420 is the sum of all rows above: ...`, in the language of the choice. */
  readonly reason: string;
}
