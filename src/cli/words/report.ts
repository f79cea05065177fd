export type CommandName =
  // One command per line, in the order of the help.
  'segment' | 'explain' | 'models' | 'policy' | 'sql';

/** Texts of what the commands print. Numbers arrive as texts, except `lines`. */
export interface ReportText {
  readonly segmented: (file: string, sheet: string, model: string) => string;
  readonly written: (out: string) => string;
  readonly column: (measure: string, header: string, letters: string) => string;
  readonly cutoff: (name: string, value: string, rule: string) => string;
  /** Label of clients with a text typed by hand that is no tier of the model. */
  readonly otherTexts: string;
  readonly total: string;
  readonly more: (many: string) => string;
  readonly policyGiven: (file: string) => string;
  readonly policyLacks: (file: string, model: string) => string;
  readonly policyAdded: (sheet: string) => string;
  readonly policyProtected: (sheet: string) => string;
  readonly looksLikeOrders: (client: string, lines: number) => string;
  readonly looksLikeVisits: (client: string, lines: number) => string;
  /** Says that the row of a cell may be the place where a file was cut off. */
  readonly cutOff: (cell: string) => string;
  readonly onlyTier: (tier: string) => string;
  readonly emptyTiers: (tiers: string) => string;
  readonly standIn: (measure: string, header: string) => string;
  readonly leftOut: (things: string) => string;
  readonly savedAsUtf8: (encoding: string) => string;
  readonly policyValid: (file: string, models: readonly string[]) => string;
  readonly policyMade: (out: string, models: readonly string[]) => string;
  /** Says that no client has the given tier. */
  readonly nobodyThere: string;
  readonly typedByHand: (tier: string) => string;
  readonly optional: string;
  readonly usage: Readonly<Record<CommandName, string>>;
  readonly help: (usages: readonly string[]) => string;
}
