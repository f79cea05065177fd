/**
 * What a command needs from outside: functions that print, and today's date. Tests pass their own, so that they can run
 * a command in their own process.
 */
export interface Terminal {
  /** Prints the result: text, or JSON. */
  readonly print: (text: string) => void;
  /** Prints everything except the result, such as problems. */
  readonly printError: (text: string) => void;
  /** Shows the share of the work that is done, from 0 to 1; left out if the output is no terminal. */
  readonly showProgress?: (part: number) => void;
  /** Today as an Excel serial number. */
  readonly today: number;
}
