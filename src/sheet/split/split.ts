import type { CutoffRule } from '../../classifier/cutoff';

/**
 * One fact about how a cut-off splits clients: nobody is on one side (or between the cut-off and the next lower one),
 * all clients have the same number, or some scores have no clients.
 */
export type SplitNote = {
  /** Id of the measure that is compared; for a score, of the measure behind it. */
  readonly measure: string;
  /** Number of clients that are compared. */
  readonly clients: number;
} & (
  | {
      /**
       * `noneBelow`: no client is below the cut-off. `noneFrom`: no client reaches it. `noneBetween`: no client is
       * between it and the next lower cut-off.
       */
      readonly kind: 'noneBelow' | 'noneFrom' | 'noneBetween';
      readonly cutoff: string;
      readonly value: number;
      /** Number of clients with exactly this number. */
      readonly equal: number;
    }
  /** All clients have the same number, so that no cut-off can split them. */
  | { readonly kind: 'allEqual'; readonly value: number; readonly cutoff?: string }
  /** Equal numbers get equal scores, so that some scores have no clients. */
  | {
      readonly kind: 'unusedScores';
      readonly unused: number;
      readonly of: number;
      readonly value: number;
      readonly equal: number;
    }
);

/**
 * How an offered rule was found. `aboveLowest`: by the present rule, from the clients above the lowest number. `next`:
 * the second lowest number. `spread`: several cut-offs, spread evenly over the different numbers. The others: by the
 * rule of that name.
 */
export type OfferBasis = 'aboveLowest' | 'median' | 'mean' | 'naturalBreak' | 'next' | 'spread';

/** Rules for all cut-offs of one measure with which more tiers get clients than now. */
export interface SplitOffer {
  readonly measure: string;
  readonly basis: OfferBasis;
  /** Maps the id of each cut-off to a rule. */
  readonly rules: Readonly<Record<string, CutoffRule>>;
  /** The numbers that these rules give, ascending. */
  readonly values: readonly number[];
  /** The kind of the present rules; left out if they are of several kinds. */
  readonly like?: CutoffRule['kind'];
  /** The lowest number of all clients; `above` counts the clients above it. */
  readonly lowest: number;
  readonly above: number;
  /** Number of tiers that get clients with these rules. */
  readonly tiers: number;
}

/** How the cut-offs split the clients, with better rules. */
export interface Split {
  readonly notes: readonly SplitNote[];
  /** Ids of the tiers without clients because of a computed cut-off. */
  readonly emptyTiers: readonly string[];
  /** Id of the tier that has all clients; left out if several tiers have some, or no cut-off compares clients. */
  readonly onlyTier?: string;
  /** Number of tiers that have clients now. */
  readonly tiers: number;
  /** Offered rules, the best first. */
  readonly offers: readonly SplitOffer[];
}
