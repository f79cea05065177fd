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
