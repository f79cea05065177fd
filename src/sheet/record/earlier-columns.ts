import type { CellValue } from '../cells/cell';
import type { SegmentRole } from '../segment-role';
import type { WrittenTexts } from './written-texts';

/** One of ClientTier's columns from an earlier run, as it is now. */
export interface EarlierColumn {
  readonly sheetColumn: number;
  readonly header: CellValue;
  /** The header that ClientTier wrote. */
  readonly writtenHeader: string;
  /** One cell a client. */
  readonly cells: readonly CellValue[];
  /** The clients whose cell holds a formula that is not ClientTier's. */
  readonly formulas: ReadonlySet<number>;
  /** The clients whose cell holds a formula of ClientTier's; left out if it wrote values. */
  readonly ownFormulas?: ReadonlySet<number>;
}

/** The columns of an earlier run; a deleted one is missing. */
export type EarlierColumns = { readonly [Role in SegmentRole]?: EarlierColumn } & {
  /** What that run may have written. */
  readonly texts: WrittenTexts;
};
