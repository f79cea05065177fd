import type { CutoffRule } from '../../classifier/cutoff';

/**
 * Says that a cut-off leaves nobody on one side of it (or between it and the next lower one), that all clients have
 * the same number, or that some scores of a measure have no clients.
 */
export type SplitNote = {
  /** The id of the measure compared; for a score, the measure that it is computed from. */
  readonly measure: string;
  /** How many clients are compared. */
  readonly clients: number;
} & (
  | {
      /** No client is below the cut-off, none reaches it, or none is between it and the next lower cut-off. */
      readonly kind: 'noneBelow' | 'noneFrom' | 'noneBetween';
      readonly cutoff: string;
      readonly value: number;
      /** How many clients have exactly this number. */
      readonly equal: number;
    }
  /** All clients have the same number: no cut-off can split them. */
  | { readonly kind: 'allEqual'; readonly value: number; readonly cutoff?: string }
  /** Equal numbers get equal scores, so some scores have no clients. */
  | {
      readonly kind: 'unusedScores';
      readonly unused: number;
      readonly of: number;
      readonly value: number;
      readonly equal: number;
    }
);

/** How an offered rule was found. */
export type OfferBasis = 'aboveLowest' | 'median' | 'mean' | 'naturalBreak' | 'next' | 'spread';

/** Rules for all cut-offs of one measure with which more tiers get clients than now. */
export interface SplitOffer {
  readonly measure: string;
  readonly basis: OfferBasis;
  /** By cut-off id. */
  readonly rules: Readonly<Record<string, CutoffRule>>;
  /** The cut-offs that the rules give, ascending. */
  readonly values: readonly number[];
  /** The kind of the present rules, if they are all of one kind. */
  readonly like?: CutoffRule['kind'];
  /** The lowest number, and how many clients are above it. */
  readonly lowest: number;
  readonly above: number;
  /** How many tiers get clients with these rules. */
  readonly tiers: number;
}

/** What to report about how the cut-offs split the clients. */
export interface Split {
  readonly notes: readonly SplitNote[];
  /** Ids of tiers that computed cut-offs leave without clients. */
  readonly emptyTiers: readonly string[];
  /** The id of the tier with all clients, if there is more than one client. */
  readonly onlyTier?: string;
  /** How many tiers have clients now. */
  readonly tiers: number;
  /** The best first. */
  readonly offers: readonly SplitOffer[];
}
