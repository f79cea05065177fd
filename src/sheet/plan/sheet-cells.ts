import type { CellValue } from '../cells/cell';
import type { CellsOutside } from '../cells-outside';
import type { SharedCells } from '../record/cells-of-others';
import type { Culture } from '../text/culture';
import type { EarlierColumns } from '../record/earlier-columns';
import type { RowEvidence } from '../rows/row-evidence';

/** The cells from which to plan. */
export interface SheetCells {
  /** By measure id, one cell a client. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** The number formats of the cells, in the same shape, as far as known. */
  readonly formats?: Readonly<Record<string, readonly CellValue[]>>;
  /** How numbers and dates are typed in the workbook; left out if not known. */
  readonly culture?: Culture;
  /** The headers that ClientTier's must differ from: all except those of its own columns. */
  readonly otherHeaders: readonly string[];
  /** The headers of the customers, by column index of a choice; left out if not known. */
  readonly headers?: readonly string[];
  /** Without it, every row that is not blank is a client. */
  readonly evidence?: RowEvidence;
  /** Cells around the customers that may hold more of them. */
  readonly outside?: readonly CellsOutside[];
  /** ClientTier's columns of an earlier run. */
  readonly earlier?: EarlierColumns;
  /** The cells of these columns below the last client; row 0 is the first below. */
  readonly belowClients?: { readonly earlier: EarlierColumns; readonly shared: SharedCells };
}
