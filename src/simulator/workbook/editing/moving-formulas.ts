import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Book } from '../book/book';
import type { Place } from '../places/place';

/**
 * Inserts or deletes rows or columns, with which formulas move, and has what moved calculated. Univer 0.25.1 leaves such
 * formulas blank unless a cell has gone that they refer to; and those on a sheet with a table it moves twice when a column
 * of it is deleted, the second time back to what they referred to before.
 */
export function movingFormulas(book: Book, change: () => void): void {
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
  if (moved.size > 0) book.calculation.markDirty(joined([...moved.values()]));
}

/** The same cells in fewer places: those below one another as one. */
function joined(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.area.column - b.area.column || a.area.row - b.area.row,
  );
  const all: Place[] = [];
  for (const { sheetId, area } of sorted) {
    const above = all.at(-1);
    const isBelow =
      above?.sheetId === sheetId &&
      above.area.column === area.column &&
      above.area.row + above.area.rows === area.row;
    if (isBelow) all[all.length - 1] = { sheetId, area: { ...above.area, rows: above.area.rows + 1 } };
    else all.push({ sheetId, area });
  }
  return all;
}
