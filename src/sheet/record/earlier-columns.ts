import type { CellValue } from '../cells/cell';
import type { SegmentRole } from '../segment-role';
import type { WrittenTexts } from './written-texts';

/** One of ClientTier's columns from an earlier run, with its present cells. */
export interface EarlierColumn {
  readonly sheetColumn: number;
  readonly header: CellValue;
  /** The header that ClientTier wrote; the user may have changed it since. */
  readonly writtenHeader: string;
  /** One cell per client. */
  readonly cells: readonly CellValue[];
  /** Indexes of the clients with a formula of the user in their cell. */
  readonly formulas: ReadonlySet<number>;
  /** Indexes of the clients with a formula of ClientTier in their cell; left out if the run wrote values. */
  readonly ownFormulas?: ReadonlySet<number>;
}

/** ClientTier's columns from an earlier run, without those that the user deleted. */
export type EarlierColumns = { readonly [Role in SegmentRole]?: EarlierColumn } & {
  /** Every text that the earlier run may have written. */
  readonly texts: WrittenTexts;
};
