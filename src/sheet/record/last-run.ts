import type { CellValue } from '../cells/cell';
import type { SegmentRole } from './segment-record';
import type { WrittenTexts } from './written-texts';

/** One of ClientTier's columns as it stands on the sheet since an earlier run. */
export interface EarlierColumn {
  readonly sheetColumn: number;
  readonly header: CellValue;
  /** The header as ClientTier wrote it. */
  readonly writtenHeader: string;
  /** One a client. */
  readonly cells: readonly CellValue[];
  /** The clients in whose cell somebody put a formula that is none of ClientTier's. */
  readonly formulas: ReadonlySet<number>;
  /** The clients in whose cell a formula of ClientTier's stands; left out where it wrote values. */
  readonly ownFormulas?: ReadonlySet<number>;
}

/** What an earlier run left; a column that somebody deleted since is missing. */
export type EarlierColumns = { readonly [Role in SegmentRole]?: EarlierColumn } & {
  /** What that run may have written. */
  readonly texts: WrittenTexts;
};
