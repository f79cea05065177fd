import { cellAddress, quotedSheetName } from '../sheet/cell';
import type { ColumnBefore, SegmentRole } from '../sheet/segment-record';
import type { RecordedRules } from '../sheet/tier-rule';
import { rangeAt, spansOf, type Area } from './area';
import { deleteRules, type ColoredColumn, type StandingRule } from './tier-colors';

/** A column that ClientTier made, with its header. */
export interface MadeColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  readonly before: ColumnBefore;
  /** The rows below its header, ascending, whose cells are not ClientTier's: they stay. Left out, none. */
  readonly others?: readonly number[];
}

/** The table that columns are in. */
export interface AroundColumns {
  readonly table: Excel.Table;
  readonly left: number;
}

/**
 * Queues what takes columns out again, so that the sheet is as it was before they were made. Where an attempt stopped
 * half-way only the leftmost still stand: they are deleted from the right. `claimed` says where a column is by its name:
 * there it is cleared, also if rows were inserted since it was looked at, unless cells in it are to stay.
 */
export function takeOutColumns(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  around: AroundColumns | undefined,
  standing = columns.length,
  claimed: (role: SegmentRole) => Excel.Range | undefined = () => undefined,
): void {
  const leftFirst = [...columns].sort((a, b) => a.area.left - b.area.left);
  for (const column of leftFirst.slice(0, Math.max(0, standing)).reverse()) {
    // What somebody typed into a column of a table keeps it there.
    if (around && !column.others?.length) {
      around.table.columns.getItemAt(column.area.left - around.left).delete();
    } else clearColumn(sheet, column, claimed(column.role));
  }
  for (const { area, before } of columns)
    sheet.getCell(area.top, area.left).format.columnWidth = before.width;
}

function clearColumn(
  sheet: Excel.Worksheet,
  { area, before, others = [] }: MadeColumn,
  claimed: Excel.Range | undefined,
): void {
  if (claimed && others.length === 0) claimed.clear(Excel.ClearApplyTo.contents);
  else clearAllBut(sheet, area, others);
  if (before.headerFormatted) sheet.getCell(area.top, area.left).clear(Excel.ClearApplyTo.formats);
  for (const [from, rows, format] of before.formats ?? []) {
    if (from + rows > area.rows) continue;
    const cells = rangeAt(sheet, { ...area, top: area.top + from, rows });
    cells.numberFormat = Array.from({ length: rows }, () => [format]);
  }
}

function clearAllBut(sheet: Excel.Worksheet, area: Area, others: readonly number[]): void {
  const stay = new Set(others.map((row) => row + 1));
  const go = Array.from({ length: area.rows }, (_, row) => row).filter((row) => !stay.has(row));
  for (const { from, count } of spansOf(go)) {
    rangeAt(sheet, { ...area, top: area.top + from, rows: count }).clear(Excel.ClearApplyTo.contents);
  }
}

const segmentOf = (columns: readonly MadeColumn[]) => columns.find(({ role }) => role === 'segment')?.area;

/** The segment column among these, on which the rules of this run may be. */
export function coloredColumn(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  record: RecordedRules,
): ColoredColumn[] {
  const area = segmentOf(columns);
  return area ? [{ range: () => rangeAt(sheet, area), records: [record] }] : [];
}

/** Queues the taking out of rules from the segment column; before the column itself, with which they might go. */
export function takeOutRules(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  rules: readonly StandingRule[],
): void {
  const area = segmentOf(columns);
  if (area) deleteRules(rangeAt(sheet, area), rules);
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
