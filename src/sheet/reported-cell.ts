/** A cell to report to the user: a client who is not classified, a row that is no client, a number in doubt. */
export interface ReportedCell {
  /** Zero-based row within the clients. */
  readonly row: number;
  /** With its sheet: `Customers!C14`. */
  readonly cell: string;
  /** What there is to say of it, such as `Sales: "n/a" is not a number`, in the language of the run. */
  readonly reason: string;
}
