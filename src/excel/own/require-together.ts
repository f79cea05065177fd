import type { AroundColumns } from './take-out-columns';

/**
 * Queues a request that Excel refuses, with all after it, if somebody has inserted or deleted a column between these since
 * they were found, or between them and the table's right edge: once they are deleted, other columns would get each other's
 * widths.
 */
export function requireTogether(
  columns: readonly { readonly left: number; header(): Excel.Range }[],
  table?: AroundColumns,
): void {
  const fromLeft = [...columns].sort((a, b) => a.left - b.left);
  const ofTable = table && {
    left: table.left + table.columns - 1,
    header: () => table.table.getRange().getLastColumn().getCell(0, 0),
  };
  const all = [...fromLeft, ...(ofTable ? [ofTable] : [])];
  all.slice(1).forEach(({ left, header }, index) => {
    const before = all[index]!;
    before
      .header()
      .getOffsetRange(0, left - before.left)
      .getIntersection(header())
      .load('columnIndex');
  });
}

/** Returns whether Excel refused a request because of this; nothing was changed then. */
export const areApart = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.debugInfo.errorLocation === 'Range.getIntersection';
