/**
 * The surroundings of a command: where it prints, and today's date. Passed in, so that tests run commands in their own
 * process.
 */
export interface Terminal {
  /** Prints the result: text, or JSON. */
  readonly print: (text: string) => void;
  /** Prints anything that is no result, such as problems. */
  readonly printError: (text: string) => void;
  /** Shows how far the work is, from 0 to 1; left out if the output is no terminal. */
  readonly showProgress?: (part: number) => void;
  /** Today as an Excel serial number. */
  readonly today: number;
}
