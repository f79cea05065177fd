import type { CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import type { MergedDown } from '../cells/merged-down';
import type { CellsOutside } from '../cells-outside';
import type { SharedCells } from '../record/cells-of-others';
import type { DecidedByHand } from '../override';
import type { Culture } from '../text/culture';
import type { DecidedBefore } from '../record/decided-before';
import type { Statuses } from '../doubts/undone-orders';
import type { EarlierColumns } from '../record/earlier-columns';
import type { RowEvidence } from '../rows/row-evidence';

/** The cells that planning reads. */
export interface SheetCells {
  /** One cell per client, by measure id. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** The cells' number formats, one per client, by measure id; left out if unknown. */
  readonly formats?: Readonly<Record<string, readonly CellValue[]>>;
  /** The cells of the column that says the currency of each client's amounts; left out if there is none. */
  readonly currencies?: CellColumn;
  /** The columns of a list of orders that say what became of each; left out if there are none. */
  readonly statuses?: readonly Statuses[];
  /** How the workbook's user types numbers and dates; left out if unknown. */
  readonly culture?: Culture;
  /** Headers that ClientTier's headers must differ from: all except those of its own columns. */
  readonly otherHeaders: readonly string[];
  /** Headers of the customers' columns, by the column's index; left out if unknown. */
  readonly headers?: readonly string[];
  /** What helps to see which rows are no clients; without it, every row that is not blank is a client. */
  readonly evidence?: RowEvidence;
  /** The cells that are merged over several rows; the labels of clients are filled in. */
  readonly merged?: readonly MergedDown[] | undefined;
  /** Blocks around the customers that may hold more clients. */
  readonly outside?: readonly CellsOutside[];
  /** ClientTier's columns from an earlier run. */
  readonly earlier?: EarlierColumns;
  /** The cut-off numbers of that run; left out if it kept none. */
  readonly decidedBefore?: DecidedBefore;
  /** What was decided about segments that were set by hand; left out if the workbook has no *Overrides*. */
  readonly decidedByHand?: DecidedByHand;
  /** The cells of ClientTier's columns below the last client; row 0 is the first row below. */
  readonly belowClients?: { readonly earlier: EarlierColumns; readonly shared: SharedCells };
}
