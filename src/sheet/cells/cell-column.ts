import type { CellValue } from './cell';

/** The cells of a column, from top to bottom; an array of cells is one. */
export interface CellColumn {
  readonly length: number;
  at(row: number): CellValue | undefined;
  slice(from: number, to: number): readonly CellValue[];
}

/** Returns the cells of a column as an array. */
export const cellsIn = (column: CellColumn): readonly CellValue[] =>
  isArray(column) ? column : column.slice(0, column.length);

const isArray = (column: CellColumn): column is readonly CellValue[] => Array.isArray(column);

/** The most cells for which V8 makes room before they are there; it keeps a longer list as a slow map. */
const mostRoom = 2 ** 25;

/**
 * Returns a list with room for so many cells and a header, to fill from the first cell on. One that grows cell by cell has
 * room for half as many again.
 */
export function roomFor<Cell>(rows: number): Cell[] {
  const cells = new Array<Cell>(Math.min(rows, mostRoom) + 1);
  cells.length = Math.min(rows, mostRoom);
  return cells;
}

/** Returns such a list of cells that are mostly numbers: its first cell is a fraction, so that V8 holds 8 bytes for each. */
export function roomForNumbers<Cell>(rows: number): (Cell | number)[] {
  const cells: (Cell | number)[] = [0.5];
  cells.length = Math.min(rows, mostRoom);
  return cells;
}
