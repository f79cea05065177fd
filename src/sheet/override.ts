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
