import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { isWhole } from '../../sheet/cells/format-runs';
import type { ColumnBefore } from '../../sheet/record/segment-record';
import type { SegmentRole } from '../../sheet/segment-role';
import type { RecordedRules } from '../../sheet/record/tier-rule';
import { spansOf, type Area } from '../office/area';
import { deleteRules, type ColoredColumn, type ExistingRule } from './tier-colors';

/** A column that ClientTier made, with its header. */
export interface MadeColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  readonly before: ColumnBefore;
  /**
   * Rows in which this column holds a cell of the user, such as a note; counted from 0 below the header, ascending.
   * These cells stay. Left out or empty if there are none.
   */
  readonly others?: readonly number[];
  /** What the cells hold before the removal, as formulas or values: the header, then the cells below it, if known. */
  readonly previous?: readonly CellValue[];
  /** True if nothing was written into the column yet; it then has no formats of ClientTier either. */
  readonly isBare?: boolean;
  /**
   * True if ClientTier's cells are cleared already. They are not cleared again, because the user may have typed there
   * since.
   */
  readonly isCleared?: boolean;
  /** Number of rows that the column's name covers, including the header. */
  readonly rowsClaimed?: number;
  /** Number of rows down to the last client or the last cell of ClientTier, if fewer than the area has. */
  readonly rowsInUse?: number;
}

/** The table of the columns, as it is before they are removed. */
export interface AroundColumns {
  readonly table: Excel.Table;
  readonly left: number;
  readonly columns: number;
}

/**
 * Returns the header cell of a table that is in sheet column `column` after `gone` of the table's columns were deleted.
 * Counts from the table's right edge, because the table may have moved by then.
 */
export function cellAfter(
  { table, left, columns }: AroundColumns,
  gone: number,
  column: number,
): Excel.Range {
  const last = left + columns - gone - 1;
  return table
    .getRange()
    .getLastColumn()
    .getCell(0, 0)
    .getOffsetRange(0, column - last);
}

/** Returns the range of a column by its name; undefined if the name is gone. */
export type Claimed = (role: SegmentRole) => Excel.Range | undefined;

/**
 * Queues removing columns, so that the sheet is as it was before they were made. Deletes from right to left: an attempt
 * that stopped half-way leaves the leftmost columns. Clears each column in the range of its name (`claimed`), which is
 * right even if rows were inserted meanwhile.
 */
export function takeOutColumns(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  around: AroundColumns | undefined,
  existing = columns.length,
  claimed: Claimed = () => undefined,
): void {
  const leftFirst = [...columns].sort((a, b) => a.area.left - b.area.left);
  // A column of a table stays if the user typed something into it.
  const isDeleted = ({ others }: MadeColumn) => around !== undefined && !others?.length;
  const there = leftFirst.slice(0, Math.max(0, existing));
  // Restores widths before deleting anything: if Excel stops half-way, a deleted column cannot be found any more.
  for (const { role, area, before, isBare } of there) {
    if (!isBare) headerCell(sheet, area, claimed(role)).format.columnWidth = before.width;
  }
  for (const column of there.reverse()) {
    if (around && isDeleted(column)) {
      const { columns: ofTable } = around.table;
      const header = column.previous?.[0];
      // Finds the column by its header, if known, because the user may have inserted a column on its left.
      if (header === undefined) ofTable.getItemAt(column.area.left - around.left).delete();
      else ofTable.getItem(String(header)).delete();
    } else clearColumn(sheet, column, claimed(column.role));
  }
}

const headerCell = (sheet: Excel.Worksheet, { top, left }: Area, claimed: Excel.Range | undefined) =>
  claimed?.getCell(0, 0) ?? sheet.getCell(top, left);

function clearColumn(
  sheet: Excel.Worksheet,
  { area, before, others = [], rowsInUse = area.rows, isCleared }: MadeColumn,
  claimed: Excel.Range | undefined,
): void {
  const first = headerCell(sheet, area, claimed);
  if (claimed && others.length === 0 && !isCleared) claimed.clear(Excel.ClearApplyTo.contents);
  else if (!isCleared) clearAllBut(first, area.rows, others);
  if (before.headerFormatted) first.clear(Excel.ClearApplyTo.formats);
  const end = isWhole(before.formats) ? rowsInUse : area.rows;
  for (const [from, rows, format] of before.formats ?? []) {
    const there = Math.min(rows, end - from);
    if (there <= 0) continue;
    const cells = first.getOffsetRange(from, 0).getResizedRange(there - 1, 0);
    cells.numberFormat = Array.from({ length: there }, () => [format]);
  }
}

function clearAllBut(first: Excel.Range, rows: number, others: readonly number[]): void {
  const stay = new Set(others.map((row) => row + 1));
  const go = Array.from({ length: rows }, (_, row) => row).filter((row) => !stay.has(row));
  for (const { from, count } of spansOf(go)) {
    const cells = first.getOffsetRange(from, 0).getResizedRange(count - 1, 0);
    cells.clear(Excel.ClearApplyTo.contents);
  }
}

/** Returns where the segment column is; undefined if it is not among these. */
export const segmentIn = (columns: readonly Pick<MadeColumn, 'role' | 'area'>[]): Area | undefined =>
  columns.find(({ role }) => role === 'segment')?.area;

/**
 * Returns a function that finds the cells below the segment column's header, by the column's name; undefined if the
 * segment column is not among these.
 */
function clientsOf(columns: readonly MadeColumn[], claimed: Claimed): (() => Excel.Range) | undefined {
  const rows = segmentIn(columns)?.rows;
  if (rows === undefined || !claimed('segment')) return undefined;
  return () =>
    claimed('segment')!
      .getCell(1, 0)
      .getResizedRange(Math.max(0, rows - 2), 0);
}

/** Returns the segment column among these columns, which may have colour rules of this run. */
export function coloredColumn(
  columns: readonly MadeColumn[],
  claimed: Claimed,
  record: RecordedRules,
): ColoredColumn[] {
  const range = clientsOf(columns, claimed);
  return range ? [{ range, records: [record] }] : [];
}

/**
 * Queues deleting the colour rules of the segment column. Call it before deleting the column, which might delete them
 * too.
 */
export function takeOutRules(
  columns: readonly MadeColumn[],
  claimed: Claimed,
  rules: readonly ExistingRule[],
): void {
  const range = clientsOf(columns, claimed);
  if (range) deleteRules(range(), rules);
}

/** Returns addresses, with the sheet, of the user's cells in these columns, row by row. */
export function cellsThatStay(sheetName: string, columns: readonly MadeColumn[]): string[] {
  const cells = columns.flatMap(({ area, others = [] }) =>
    others.map((below) => ({ row: area.top + 1 + below, column: area.left })),
  );
  return cells
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => `${quotedSheetName(sheetName)}!${cellAddress(row, column)}`);
}
