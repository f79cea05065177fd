/** A block of cells on a sheet; `top` and `left` are zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** All cells of a sheet in Excel. */
export const wholeSheet: Area = { top: 0, left: 0, rows: 1_048_576, columns: 16_384 };

export const rightOf = ({ left, columns }: Area) => left + columns;
export const below = ({ top, rows }: Area) => top + rows;

export function overlap(a: Area, b: Area): boolean {
  return a.top < below(b) && b.top < below(a) && a.left < rightOf(b) && b.left < rightOf(a);
}

/** Returns whether a cell is in an area. */
export const isInArea = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row < below(area) && column >= area.left && column < rightOf(area);
