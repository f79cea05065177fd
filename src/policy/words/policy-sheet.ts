/** Texts on the policy sheet, except those of the models. */
export interface PolicyText {
  readonly sheet: string;
  /** Says what the sheet is for and how to change it. */
  readonly note: string;
  readonly asOf: string;
  readonly language: string;
  readonly version: string;
  /** The label beside the cell that formulas read. */
  readonly forFormulas: string;
  readonly measures: readonly string[];
  readonly ownMeasures: readonly string[];
  readonly scoreMeasures: readonly string[];
  readonly indices: readonly string[];
  readonly cutoffs: readonly string[];
  readonly tiers: readonly string[];
  /** The line below the name of a new custom model, naming the measures or indices of its rows and columns. */
  readonly ownModel: (rows: string, columns?: string) => string;
  /** Texts about segments with limited room. */
  readonly room: {
    /** `tiers`: texts of `clients` and `hours`; `day` is left out if it is not known. */
    readonly list: (sheet: string, day: string | undefined, tiers: readonly string[]) => string;
    readonly clients: (tier: string, most: string) => string;
    readonly hours: (tier: string, hours: string) => string;
    /** Says, after all lists, that this line is only told and what to do instead of typing over it. */
    readonly onlyTold: string;
  };
  readonly levels: string;
  readonly ladderTier: string;
  /** Names a level, counted from the lowest (1), among `count` levels. */
  readonly level: (number: number, count: number) => string;
  /** The text in place of a strategy for a client without a tier. */
  readonly unclassifiedStrategy: string;
}
