import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { isWhole } from '../../sheet/cells/format-runs';
import type { ColumnBefore, SegmentRole } from '../../sheet/record/segment-record';
import type { RecordedRules } from '../../sheet/record/tier-rule';
import { spansOf, type Area } from '../office/area';
import { deleteRules, type ColoredColumn, type StandingRule } from './tier-colors';

/** A column that ClientTier made, with its header. */
export interface MadeColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  readonly before: ColumnBefore;
  /** The rows below its header, ascending, whose cells are not ClientTier's: they stay. Left out, none. */
  readonly others?: readonly number[];
  /** What stood in the area, header first. */
  readonly stood?: readonly CellValue[];
  /** Set if nothing was written to it yet: it has no looks either. */
  readonly isBare?: boolean;
  /** How many rows its name claims, the header's included. */
  readonly rowsClaimed?: number;
  /** How many rows there are down to the last client or cell of ClientTier's, if that is fewer than in the area. */
  readonly rowsInUse?: number;
}

/** The table that columns are in, as it is before they go. */
export interface AroundColumns {
  readonly table: Excel.Table;
  readonly left: number;
  readonly columns: number;
}

/**
 * The cell in the header row of a table, or beside it, that is in a column of the sheet once so many columns of the
 * table are gone: counted from the table's end, wherever that is by then.
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

/** Where a column is by its name; undefined if it has none any more. */
export type Claimed = (role: SegmentRole) => Excel.Range | undefined;

/**
 * Queues what takes columns out again, so that the sheet is as it was before they were made. Where an attempt stopped
 * half-way only the leftmost still stand: they are deleted from the right. `claimed` says where a column is by its name:
 * there it is cleared, also if rows were inserted since it was looked at.
 */
export function takeOutColumns(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  around: AroundColumns | undefined,
  standing = columns.length,
  claimed: Claimed = () => undefined,
): void {
  const leftFirst = [...columns].sort((a, b) => a.area.left - b.area.left);
  // What somebody typed into a column of a table keeps it there.
  const isDeleted = ({ others }: MadeColumn) => around !== undefined && !others?.length;
  const there = leftFirst.slice(0, Math.max(0, standing));
  for (const column of there.reverse()) {
    if (around && isDeleted(column)) {
      const { columns: ofTable } = around.table;
      const header = column.stood?.[0];
      // By its header, if that is known: somebody may have inserted a column before it.
      if (header === undefined) ofTable.getItemAt(column.area.left - around.left).delete();
      else ofTable.getItem(String(header)).delete();
    } else clearColumn(sheet, column, claimed(column.role));
  }
  const gone = there.filter(isDeleted).length;
  for (const column of columns) {
    const { role, area, before, isBare } = column;
    if (isBare) continue;
    const first =
      around && isDeleted(column)
        ? cellAfter(around, gone, area.left)
        : (claimed(role)?.getCell(0, 0) ?? sheet.getCell(area.top, area.left));
    first.format.columnWidth = before.width;
  }
}

function clearColumn(
  sheet: Excel.Worksheet,
  { area, before, others = [], rowsInUse = area.rows }: MadeColumn,
  claimed: Excel.Range | undefined,
): void {
  const first = claimed?.getCell(0, 0) ?? sheet.getCell(area.top, area.left);
  if (claimed && others.length === 0) claimed.clear(Excel.ClearApplyTo.contents);
  else clearAllBut(first, area.rows, others);
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

/** The cells below the header of the segment column among these, wherever it is by its name. */
function clientsOf(columns: readonly MadeColumn[], claimed: Claimed): (() => Excel.Range) | undefined {
  const rows = columns.find(({ role }) => role === 'segment')?.area.rows;
  if (rows === undefined || !claimed('segment')) return undefined;
  return () =>
    claimed('segment')!
      .getCell(1, 0)
      .getResizedRange(Math.max(0, rows - 2), 0);
}

/** The segment column among these, on which the rules of this run may be. */
export function coloredColumn(
  columns: readonly MadeColumn[],
  claimed: Claimed,
  record: RecordedRules,
): ColoredColumn[] {
  const range = clientsOf(columns, claimed);
  return range ? [{ range, records: [record] }] : [];
}

/** Queues the taking out of rules from the segment column; before the column itself, with which they might go. */
export function takeOutRules(
  columns: readonly MadeColumn[],
  claimed: Claimed,
  rules: readonly StandingRule[],
): void {
  const range = clientsOf(columns, claimed);
  if (range) deleteRules(range(), rules);
}

/** The cells that are not ClientTier's among these columns, with their sheet, row by row. */
export function cellsThatStay(sheetName: string, columns: readonly MadeColumn[]): string[] {
  const cells = columns.flatMap(({ area, others = [] }) =>
    others.map((below) => ({ row: area.top + 1 + below, column: area.left })),
  );
  return cells
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => `${quotedSheetName(sheetName)}!${cellAddress(row, column)}`);
}
