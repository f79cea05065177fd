import { isBlank, type CellValue } from '../cells/cell';
import { below, overlap, rightOf, type Area } from '../cells/area';
import type { SheetLayout } from './sheet-layout';

/** A block of rows that was read to search it for lists. */
export interface SheetWindow {
  readonly area: Area;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The most cells of a sheet that is read whole. Of a larger sheet, only the first rows are read. */
const cellsOfSmallSheet = 20_000;
const firstRows = 210;
const mostCells = 50_000;

/** Returns the first rows of an area, enough to find a header and to judge columns. */
export function firstRowsOf(area: Area): Area {
  const rows = Math.max(1, Math.min(area.rows, firstRows, Math.floor(mostCells / area.columns)));
  return { ...area, rows };
}

/**
 * Returns the areas to search for lists. Small sheet: all cells in use. Large sheet: the first rows, and the first rows
 * from the top of the selected block if it begins below these.
 */
export function windowsForLists({ used, region }: SheetLayout): Area[] {
  if (!used) return [];
  if (used.rows * used.columns <= cellsOfSmallSheet) return [used];
  const top = firstRowsOf(used);
  const around = { ...used, top: region.top, rows: below(used) - region.top };
  return around.rows > 0 && region.top >= below(top) ? [top, firstRowsOf(around)] : [top];
}

/**
 * Returns the cells that were read, after blanking those that belong to no list: cells of tables, of ClientTier's
 * columns, and what the user typed right below ClientTier's columns.
 */
export function cellsForLists(
  { area, cells }: SheetWindow,
  { tables, own }: SheetLayout,
): SheetWindow['cells'] {
  const valueAt = (row: number, column: number) => cells[row - area.top]?.[column - area.left] ?? '';
  const ownAreas = own.onSheet
    .flatMap(({ columns }) => Object.values(columns))
    .map((column) => {
      let bottom = below(column);
      while (!isBlank(valueAt(bottom, column.left))) bottom += 1;
      return { ...column, rows: bottom - column.top };
    });
  const others = [...tables.map((table) => table.area), ...ownAreas].filter((other) => overlap(other, area));
  if (others.length === 0) return cells;
  const isIn = (row: number, column: number) =>
    others.some(
      (other) => other.top <= row && row < below(other) && other.left <= column && column < rightOf(other),
    );
  return cells.map((line, row) =>
    line.map((cell, column) => (isIn(area.top + row, area.left + column) ? '' : cell)),
  );
}
