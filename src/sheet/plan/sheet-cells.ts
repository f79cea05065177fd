import type { CellValue } from '../cells/cell';
import type { CellsOutside } from '../cells-outside';
import type { SharedCells } from '../record/cells-of-others';
import type { Culture } from '../text/culture';
import type { EarlierColumns } from '../record/last-run';
import type { RowEvidence } from '../rows/row-evidence';

/** What was read from the sheet to plan from. */
export interface SheetCells {
  /** By measure id, one cell a client. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** The number formats of the cells, likewise, as far as they are known. */
  readonly formats?: Readonly<Record<string, readonly CellValue[]>>;
  /** How numbers and dates are typed in the workbook; left out where it is not known. */
  readonly culture?: Culture;
  /** The headers beside which ClientTier's must be unique: all but those of its own two columns. */
  readonly otherHeaders: readonly string[];
  /** Those of the customers, by the columns that a choice names; left out if they are not known. */
  readonly headers?: readonly string[];
  /** Without it every row that is not blank is a client. */
  readonly evidence?: RowEvidence;
  /** What stands around the customers and may be more of them. */
  readonly outside?: readonly CellsOutside[];
  /** What stands in ClientTier's columns from an earlier run. */
  readonly earlier?: EarlierColumns;
  /** What stands in them below the last client; rows count from there. */
  readonly beyond?: { readonly earlier: EarlierColumns; readonly shared: SharedCells };
}
