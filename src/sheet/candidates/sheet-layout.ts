import type { Area } from '../cells/area';
import type { SegmentRecord } from '../record/segment-record';
import type { SegmentRole } from '../segment-role';
import type { Culture } from '../text/culture';

/** A table on a sheet. */
export interface TableOnSheet {
  readonly name: string;
  readonly hasHeader: boolean;
  /** The header, all clients and the total row. */
  readonly area: Area;
  /** Number of clients in the table. */
  readonly rows: number;
}

/** The columns of one run that are still on the sheet. */
export interface OwnOnSheet {
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of each column; no entry for a column that was deleted. */
  readonly columns: { readonly [Role in SegmentRole]?: Area };
}

/** What is on a sheet, without its cells. */
export interface SheetLayout<Table extends TableOnSheet = TableOnSheet, Own extends OwnOnSheet = OwnOnSheet> {
  readonly id: string;
  readonly name: string;
  /** How the workbook's user types numbers and dates. */
  readonly culture: Culture;
  /** The cell around which to look for customers; `region` is the block of filled cells around it. */
  readonly anchor: Area;
  readonly region: Area;
  /** The cells in use; undefined if the sheet is empty. */
  readonly used?: Area;
  readonly tables: readonly Table[];
  /** The columns of ClientTier's runs. */
  readonly own: { readonly onSheet: readonly Own[] };
  /** The name of the table of clients that ClientTier made from orders, on whatever sheet; undefined if it made none. */
  readonly clientsTable?: string | undefined;
}
