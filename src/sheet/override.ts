import type { SegmentRole } from './segment-role';

/** A cell in ClientTier's columns that the user typed over since the last run. */
export interface Override {
  readonly row: number;
  readonly cell: string;
  readonly column: SegmentRole;
  /** What is in the cell now. */
  readonly typed: string;
  /** What ClientTier would write. */
  readonly computed: string;
}

/** What to do with overrides. */
export type OverrideTreatment = 'keep' | 'replace';
