export interface HelpText {
  readonly contents: string;
  /** Before the list of tiers. */
  readonly answers: string;
  readonly example: string;
  /** Between answers one below the other. */
  readonly below: string;
}
