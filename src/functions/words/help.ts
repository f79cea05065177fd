export interface HelpText {
  readonly contents: string;
  /** Before the list of tiers. */
  readonly answers: string;
  readonly example: string;
  /** Separates the results of an example that fills several cells of one column. */
  readonly below: string;
}
