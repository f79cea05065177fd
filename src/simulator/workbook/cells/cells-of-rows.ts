import type { ICellData } from '@univerjs/core';
import { readInput } from './cell-input';

/** Converts rows of values to Univer's cells; reads each value as if it were entered into Excel. */
export function cellsOfRows(
  rows: readonly (readonly (string | number | boolean)[])[],
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  rows.forEach((values, row) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, column) => {
      if (value === '') return;
      const { cell, numberFormat } = readInput(value, false);
      const { v, t, f } = cell;
      line[column] = {
        ...(v !== null && { v, t }),
        ...(f && { f }),
        ...(numberFormat && { s: { n: { pattern: numberFormat } } }),
      };
    });
    cells[row] = line;
  });
  return cells;
}
