/** A cell to report to the user: a client without a tier, a row that is no client, a doubtful number. */
export interface ReportedCell {
  /** Row counted from 0 below the header. */
  readonly row: number;
  /** Address with its sheet: `Customers!C14`. */
  readonly cell: string;
  /** The reason in the language of the run, such as `Sales: "n/a" is not a number`. */
  readonly reason: string;
}
