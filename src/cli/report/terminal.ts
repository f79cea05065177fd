/**
 * What a command needs from outside: ways to print, and today's date. Tests pass their own, so that a command runs in
 * their process.
 */
export interface Terminal {
  /** Prints the result: text, or JSON. */
  readonly print: (text: string) => void;
  /** Prints everything except the result, such as problems. */
  readonly printError: (text: string) => void;
  /** Shows how far the work is, from 0 to 1; left out if the output is no terminal. */
  readonly showProgress?: (part: number) => void;
  /** Today as an Excel serial number. */
  readonly today: number;
}
