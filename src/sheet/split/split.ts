import type { CutoffRule } from '../../classifier/cutoff';

/** A cut-off, or the scores of a measure, by which some of a model's parts get no client. */
export type SplitNote = {
  /** The id of the measure compared; of a score, the measure it is made from. */
  readonly measure: string;
  /** How many clients are compared. */
  readonly clients: number;
} & (
  | {
      /** No client lies below the cut-off, none reaches it, or none lies between it and the next lower cut-off. */
      readonly kind: 'noneBelow' | 'noneFrom' | 'noneBetween';
      readonly cutoff: string;
      readonly value: number;
      /** How many clients have exactly this number. */
      readonly equal: number;
    }
  /** All have one number: no cut-off can split them. */
  | { readonly kind: 'allEqual'; readonly value: number; readonly cutoff?: string }
  /** Equal numbers get equal scores: so many of the scores are nobody's. */
  | {
      readonly kind: 'unusedScores';
      readonly unused: number;
      readonly of: number;
      readonly value: number;
      readonly equal: number;
    }
);

/** How a rule that is offered comes about. */
export type OfferBasis = 'aboveLowest' | 'median' | 'mean' | 'naturalBreak' | 'next' | 'spread';

/** Rules for all cut-offs of one measure, by which more tiers get clients than now. */
export interface SplitOffer {
  readonly measure: string;
  readonly basis: OfferBasis;
  /** By cut-off id. */
  readonly rules: Readonly<Record<string, CutoffRule>>;
  /** What the rules come to, ascending. */
  readonly values: readonly number[];
  /** The kind of the rules that hold now, if they are all of one kind. */
  readonly like?: CutoffRule['kind'];
  /** The lowest number, and how many clients lie above it. */
  readonly lowest: number;
  readonly above: number;
  /** How many tiers get clients by them. */
  readonly tiers: number;
}

/** What there is to say of how the cut-offs split the clients. */
export interface Split {
  readonly notes: readonly SplitNote[];
  /** Ids of tiers that drawn cut-offs leave without clients. */
  readonly emptyTiers: readonly string[];
  /** The id of the tier that all clients are in, if there is more than one client. */
  readonly onlyTier?: string;
  /** How many tiers have clients now. */
  readonly tiers: number;
  /** The best first. */
  readonly offers: readonly SplitOffer[];
}
