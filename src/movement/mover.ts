import type { Movement } from '../classifier/explain/tier-movement';
import type { CellValue } from '../sheet/cells/cell';

/** `returned`: she had orders before the first window, none in it, and has some again. */
export type ClientMovement = Movement | 'returned';

/**
 * Why a client is in another tier: her old figures are in the new tier by today's cut-offs (`cutoff`); they are still in
 * the old tier, so that her figures changed (`figures`) or, without any order in between, only time went by (`time`); or
 * they are in a third tier, so that it is both.
 */
export const reasons = ['cutoff', 'figures', 'time', 'both', 'cutoffAndTime'] as const;
export type Reason = (typeof reasons)[number];

/** The movements of clients who are there at both dates. */
export const stayed = ['up', 'down', 'sideways', 'changed', 'same'] as const;
export const cameOrWent = ['new', 'returned', 'lost'] as const;

/** A client on one of the two days. */
export interface AtDate {
  /** The index of her tier in the model, or `unclassified`. */
  readonly tier: number;
  /** Her sales in the window. */
  readonly sales: number;
  /** What the model reads of her, in the order of its measures; blank if there is no such figure. */
  readonly measures: readonly (number | '')[];
}

/** A client who is there at one of the two dates, or at both. */
export interface Mover {
  readonly key: CellValue;
  readonly name?: CellValue;
  readonly before?: AtDate;
  readonly after?: AtDate;
  readonly movement: ClientMovement;
  /** Set if she is there at both dates, in different tiers. */
  readonly reason?: Reason;
}
