import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from '../book/book';
import type { Place } from '../places/place';

/**
 * Runs `change`, which inserts or deletes rows or columns, and recalculates the formulas that moved.
 *
 * Univer 0.25.1 leaves these formulas blank, unless a cell that they refer to was deleted. If a column is deleted on a
 * sheet with a table, Univer also moves formulas twice, the second time back to their old references; that second write
 * is dropped.
 */
export function recalculateMovedFormulas(book: Book, change: () => void): void {
  const moved = new Map<string, Place>();
  const listening = book.beforeCommand(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId: sheetId, cellValue } = params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      const written = cells as Record<string, ICellData | null>;
      for (const [column, cell] of Object.entries(written)) {
        if (!cell || !('f' in cell)) continue;
        const place = `${sheetId} ${row} ${column}`;
        if (moved.has(place)) delete written[column];
        const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        moved.set(place, { sheetId, area });
      }
    }
  });
  try {
    change();
  } finally {
    listening.dispose();
  }
  if (moved.size > 0) book.calculation.markDirty(mergeVertically([...moved.values()]));
}

/** Joins places that are directly below one another. */
function mergeVertically(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const merged: Place[] = [];
  for (const { sheetId, area } of sorted) {
    const above = merged.at(-1);
    const isBelow =
      above?.sheetId === sheetId &&
      above.area.column === area.column &&
      above.area.row + above.area.rows === area.row;
    if (isBelow) merged[merged.length - 1] = { sheetId, area: { ...above.area, rows: above.area.rows + 1 } };
    else merged.push({ sheetId, area });
  }
  return merged;
}
