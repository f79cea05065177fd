import type { ClientMovement } from '../history/movement-between';
import type { CellValue } from '../sheet/cells/cell';

/**
 * Why a client is in another tier. `cutoff`: today's cut-offs put her old figures into the new tier too. `figures`:
 * today's cut-offs leave her old figures in the old tier, so that new orders moved her. `time`: the same, but she
 * ordered nothing in between. `both`, `cutoffAndTime`: today's cut-offs put her old figures into a third tier, so that
 * cut-offs and figures (or time) moved her.
 */
export const reasons = ['cutoff', 'figures', 'time', 'both', 'cutoffAndTime'] as const;
/** In a history also: somebody typed one of the two tiers; the client's figures of the first day were not kept. */
export const reasonsInHistory = [...reasons, 'byHand', 'notKept'] as const;
/**
 * In two lists: `unclear`: only figures that time changes differ, and nobody knows how much time passed. `otherwise`: the
 * figures of now do not give the tier of now. `noFigures`: the client has no figures of before.
 */
export const reasonsInLists = ['cutoff', 'figures', 'both', 'unclear', 'otherwise', 'noFigures'] as const;
export type Reason = (typeof reasonsInHistory)[number] | (typeof reasonsInLists)[number];

/** The movements of clients who have orders at both dates. */
export const stayed = ['up', 'down', 'sideways', 'changed', 'same'] as const;
export const cameOrWent = ['new', 'returned', 'lost'] as const;

/** A client on one of the two days. */
export interface AtDate {
  /** The index of her tier in the model, or `unclassified`; from the number of tiers on, one of `Compared.others`. */
  readonly tier: number;
  /** Her sales in the window, or her money in the history; 0 if no money is compared. */
  readonly sales: number;
  /** Her figure for each measure, in the order of the model's measures; blank if she has none. */
  readonly measures: readonly (number | '')[];
}

/** A client with orders on one of the two dates, or on both. */
export interface Mover {
  readonly key: CellValue;
  readonly name?: CellValue;
  /** Where she came from, by her first order; left out if that is not known. */
  readonly source?: string;
  readonly before?: AtDate;
  readonly after?: AtDate;
  readonly movement: ClientMovement;
  /** Set if she has orders on both dates and her tiers differ. */
  readonly reason?: Reason;
}
