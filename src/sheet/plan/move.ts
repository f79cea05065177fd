/**
 * Why a client moved since the run before. `figures`: her figures changed. `time`: time passed since one of her dates.
 * `cutoff`: a cut-off changed. `byHand`: it was set by hand until then. `cap`: a tier has no room for her, or has room
 * again. `unknown`: the run before kept no numbers, or had other columns or rules.
 */
export type WhyMoved = 'figures' | 'time' | 'cutoff' | 'byHand' | 'cap' | 'unknown';

/** A client with another tier than after the run before. */
export interface Move {
  readonly cell: string;
  /** The client's name, if a column has it. */
  readonly client: string;
  /** Tier ids, or unclassified. */
  readonly from: string;
  readonly to: string;
  /** The reasons in the order of the steps (`moves.ts`) that changed the tier. */
  readonly why: readonly WhyMoved[];
}
