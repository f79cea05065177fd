/** Where a command prints, and what it may know of the world. Passed in, so that tests run commands in their process. */
export interface Terminal {
  /** Prints the result: text, or JSON. */
  readonly print: (text: string) => void;
  /** Prints what is no result: problems. */
  readonly printError: (text: string) => void;
  /** Shows how far the work is, from 0 to 1; left out if nobody looks on. */
  readonly showProgress?: (part: number) => void;
  /** Today as an Excel serial number. */
  readonly today: number;
}
