import type { CellValue } from '../sheet/cells/cell';

/** The columns of *Overrides*, in their order on the sheet. */
export const overrideColumns = [
  'key',
  'client',
  'list',
  'model',
  'tierId',
  'tier',
  'reason',
  'by',
  'since',
  'until',
  'ended',
  'note',
] as const;
export type OverrideColumn = (typeof overrideColumns)[number];

/** A row of *Overrides*: why a client's segment was set by hand, and until when. */
export interface OverrideRow {
  /** The text that identifies the client (`foldClient`). */
  readonly key: string;
  readonly client: string;
  /** The name of the sheet with the list, when the row was last written. */
  readonly list: string;
  readonly model: string;
  /** The id of the tier, `unclassified` or `(other)`. */
  readonly tierId: string;
  readonly tier: string;
  readonly reason: string;
  readonly by: string;
  /** Days as Excel serial numbers; left out if the cell is blank. */
  readonly since?: number;
  readonly until?: number;
  /** True once the segment is no longer set by hand; the row then only tells what was. */
  readonly isEnded: boolean;
  readonly note: string;
}

/** The cells of a row. */
export type OverrideCells = Readonly<Record<OverrideColumn, CellValue>>;

/** What the user says about a segment that was set by hand. */
export interface ReasonGiven {
  readonly reason: string;
  readonly by: string;
  readonly until?: number;
  readonly note: string;
}
