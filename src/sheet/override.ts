import type { SegmentRole } from './segment-role';

/** A cell in ClientTier's columns into which the user typed something since the last run. */
export interface Override {
  readonly row: number;
  readonly cell: string;
  readonly column: SegmentRole;
  /** What the cell shows now. */
  readonly typed: string;
  /** What ClientTier would write. */
  readonly computed: string;
}

/** Whether to keep or replace what the user typed into ClientTier's columns. */
export type OverrideTreatment = 'keep' | 'replace';

/** A tier that somebody set by hand and gave a reason for. */
export interface StaysByHand {
  readonly tierId: string;
  /** False if that was on another list, such as the one that this sheet is a copy of. */
  readonly isHere: boolean;
}

/** What was decided about segments that were set by hand, by the client's row. */
export interface DecidedByHand {
  /** These count as set by hand even while the calculated tier is the same. */
  readonly stays: ReadonlyMap<number, readonly StaysByHand[]>;
  /** These go back to the calculated tier. */
  readonly goesBack: ReadonlySet<number>;
}
