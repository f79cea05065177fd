/**
 * A cell to report to the user, such as that of a client who is not classified, a row that is no client, a doubtful
 * number.
 */
export interface ReportedCell {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** The address with its sheet: `Customers!C14`. */
  readonly cell: string;
  /** Why, such as `Sales: "n/a" is not a number`, in the language of the run. */
  readonly reason: string;
}
