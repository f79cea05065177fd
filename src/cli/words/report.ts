export type CommandName =
  // One a line, in the order of the help.
  'segment' | 'explain' | 'models' | 'policy' | 'sql';

/** Texts of what the commands print. Numbers are passed as they are to be read. */
export interface ReportText {
  readonly segmented: (file: string, sheet: string, model: string) => string;
  readonly written: (out: string) => string;
  readonly column: (measure: string, header: string, letters: string) => string;
  readonly cutoff: (name: string, value: string, rule: string) => string;
  /** Clients whose segment was typed by hand and is none of the model's. */
  readonly otherTexts: string;
  readonly total: string;
  readonly more: (many: string) => string;
  readonly policyGiven: (file: string) => string;
  readonly policyAdded: (sheet: string) => string;
  readonly policyProtected: (sheet: string) => string;
  readonly looksLikeOrders: (client: string, lines: number) => string;
  readonly standIn: (measure: string, header: string) => string;
  readonly leftOut: (things: string) => string;
  readonly savedAsUtf8: (encoding: string) => string;
  readonly policyValid: (file: string, models: readonly string[]) => string;
  readonly policyMade: (out: string, models: readonly string[]) => string;
  /** No client has the tier that was asked for. */
  readonly nobodyThere: string;
  readonly typedByHand: (tier: string) => string;
  readonly optional: string;
  readonly usage: Readonly<Record<CommandName, string>>;
  readonly help: (usages: readonly string[]) => string;
}
