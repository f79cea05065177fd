import type { CellValue } from './cell';

/** Cells of a column that are merged over several rows: Excel keeps the content in the first one, the others are blank. */
export interface MergedDown {
  /** The index of the column in the list. */
  readonly index: number;
  /** The first row, counted from 0 below the header, and the number of rows. */
  readonly row: number;
  readonly rows: number;
}

/** Returns the cells of a column with the content of merged cells in each of their rows. */
export function filledDown(
  cells: readonly CellValue[],
  index: number,
  merged: readonly MergedDown[] = [],
): readonly CellValue[] {
  const inColumn = merged.filter((each) => each.index === index);
  if (inColumn.length === 0) return cells;
  const filled = [...cells];
  for (const { row, rows } of inColumn)
    filled.fill(cells[row] ?? '', row, Math.min(row + rows, cells.length));
  return filled;
}
