/** What the policy sheet says besides what the models say. */
export interface PolicyText {
  readonly sheet: string;
  /** What the sheet is, and how it is changed. */
  readonly note: string;
  readonly asOf: string;
  readonly language: string;
  readonly version: string;
  /** Beside the cell that formulas read. */
  readonly forFormulas: string;
  readonly measures: readonly string[];
  readonly ownMeasures: readonly string[];
  readonly cutoffs: readonly string[];
  readonly tiers: readonly string[];
  /** A new own model's line below its name. */
  readonly ownModel: (rows: string, columns?: string) => string;
  readonly levels: string;
  readonly ladderTier: string;
  /** A level of `count`, counted from the lowest. */
  readonly level: (number: number, count: number) => string;
  /** Stands where the strategy of a client without a tier would. */
  readonly unclassifiedStrategy: string;
}
