/**
 * Why a client moved since the run before: her figures changed, time passed since a date of hers, a cut-off is another
 * now; `unknown` if that run kept no numbers, or had other columns or rules.
 */
export type WhyMoved = 'figures' | 'time' | 'cutoff' | 'unknown';

/** A client whose tier is another than after the run before. */
export interface Move {
  readonly cell: string;
  /** Her name, if a column has it. */
  readonly client: string;
  /** Tier ids, or unclassified. */
  readonly from: string;
  readonly to: string;
  /** In the order of the steps that moved her. */
  readonly why: readonly WhyMoved[];
}
