/** The texts of the policy sheet, except those of the models. */
export interface PolicyText {
  readonly sheet: string;
  /** What the sheet is for, and how to change it. */
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
  /** The line below the name of a new custom model. */
  readonly ownModel: (rows: string, columns?: string) => string;
  readonly levels: string;
  readonly ladderTier: string;
  /** The name of a level of `count`, counted from the lowest. */
  readonly level: (number: number, count: number) => string;
  /** In place of a strategy for a client without a tier. */
  readonly unclassifiedStrategy: string;
}
