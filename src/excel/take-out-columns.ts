import type { ColumnBefore, SegmentRole } from '../sheet/segment-record';
import { rangeAt, type Area } from './area';

/** A column that ClientTier made, with its header. */
export interface MadeColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  readonly before: ColumnBefore;
}

/** The table that columns are in. */
export interface AroundColumns {
  readonly table: Excel.Table;
  readonly left: number;
}

/**
 * Queues what takes columns out again, so that the sheet is as it was before they were made. Where an attempt stopped
 * half-way only the leftmost still stand: they are deleted from the right.
 */
export function takeOutColumns(
  sheet: Excel.Worksheet,
  columns: readonly MadeColumn[],
  around: AroundColumns | undefined,
  standing = columns.length,
): void {
  const leftFirst = [...columns].sort((a, b) => a.area.left - b.area.left);
  for (const column of leftFirst.slice(0, Math.max(0, standing)).reverse()) {
    if (around) around.table.columns.getItemAt(column.area.left - around.left).delete();
    else clearColumn(sheet, column);
  }
  for (const { area, before } of columns)
    sheet.getCell(area.top, area.left).format.columnWidth = before.width;
}

function clearColumn(sheet: Excel.Worksheet, { role, area, before }: MadeColumn): void {
  const cells = rangeAt(sheet, area);
  cells.clear(Excel.ClearApplyTo.contents);
  if (role === 'segment') cells.conditionalFormats.clearAll();
  if (before.headerFormatted) cells.getCell(0, 0).clear(Excel.ClearApplyTo.formats);
  for (const [from, rows, format] of before.formats ?? []) {
    if (from + rows > area.rows) continue;
    rangeAt(sheet, { ...area, top: area.top + from, rows }).numberFormat = Array.from(
      { length: rows },
      () => [format],
    );
  }
}
