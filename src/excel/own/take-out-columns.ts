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
   * The rows below its header, ascending, with cells that are not ClientTier's and stay; left out if there are none.
   */
  readonly others?: readonly number[];
  /** What was in the area, header first. */
  readonly previous?: readonly CellValue[];
  /** Set if nothing was written to it yet; then it was not formatted either. */
  readonly isBare?: boolean;
  /** Set if nothing of ClientTier's is in its cells any more: only what the user typed in the last moment could go. */
  readonly isCleared?: boolean;
  /** How many rows its name covers, including the header's. */
  readonly rowsClaimed?: number;
  /** How many rows reach down to the last client or cell of ClientTier's, if fewer than in the area. */
  readonly rowsInUse?: number;
}

/** The table around the columns, before they are removed. */
export interface AroundColumns {
  readonly table: Excel.Table;
  readonly left: number;
  readonly columns: number;
}

/**
 * Returns the cell in the header row, in or beside the table, that has this sheet column after so many columns of the
 * table were removed. It is located from the table's end, wherever that is by then.
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

/** Returns the range of a column by its name; undefined if it has none any more. */
export type Claimed = (role: SegmentRole) => Excel.Range | undefined;

/**
 * Queues removing columns, so that the sheet is as it was before they were made. They are deleted from the right: if an
 * attempt stopped half-way, only the leftmost remain. A column is cleared in the range of its name (`claimed`), which
 * is right even if rows were inserted meanwhile.
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
  for (const column of there.reverse()) {
    if (around && isDeleted(column)) {
      const { columns: ofTable } = around.table;
      const header = column.previous?.[0];
      // By its header, if known: the user may have inserted a column before it.
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
  { area, before, others = [], rowsInUse = area.rows, isCleared }: MadeColumn,
  claimed: Excel.Range | undefined,
): void {
  const first = claimed?.getCell(0, 0) ?? sheet.getCell(area.top, area.left);
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

/** Returns the cells below the header of the segment column among these, located by its name. */
function clientsOf(columns: readonly MadeColumn[], claimed: Claimed): (() => Excel.Range) | undefined {
  const rows = columns.find(({ role }) => role === 'segment')?.area.rows;
  if (rows === undefined || !claimed('segment')) return undefined;
  return () =>
    claimed('segment')!
      .getCell(1, 0)
      .getResizedRange(Math.max(0, rows - 2), 0);
}

/** Returns the segment column among these, which may have colour rules of this run. */
export function coloredColumn(
  columns: readonly MadeColumn[],
  claimed: Claimed,
  record: RecordedRules,
): ColoredColumn[] {
  const range = clientsOf(columns, claimed);
  return range ? [{ range, records: [record] }] : [];
}

/**
 * Queues deleting the colour rules of the segment column. Do this before deleting the column, which might delete them
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

/** Returns the cells among these columns that are not ClientTier's, as addresses with their sheet, row by row. */
export function cellsThatStay(sheetName: string, columns: readonly MadeColumn[]): string[] {
  const cells = columns.flatMap(({ area, others = [] }) =>
    others.map((below) => ({ row: area.top + 1 + below, column: area.left })),
  );
  return cells
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column }) => `${quotedSheetName(sheetName)}!${cellAddress(row, column)}`);
}
