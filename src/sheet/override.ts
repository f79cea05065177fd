/** A cell in ClientTier's columns that somebody typed over by hand since the last run. */
export interface Override {
  readonly row: number;
  readonly cell: string;
  readonly column: 'segment' | 'strategy';
  /** What stands there now. */
  readonly typed: string;
  /** What ClientTier would write. */
  readonly computed: string;
}

/** What to do with the cells that were typed over by hand. */
export type OverrideTreatment = 'keep' | 'replace';
