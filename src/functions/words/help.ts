export interface HelpText {
  readonly contents: string;
  /** Introduces the list of tiers. */
  readonly answers: string;
  readonly example: string;
  /** Separates the results of an example that fills several cells of a column. */
  readonly below: string;
}
