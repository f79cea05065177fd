import type { Area } from '../../sheet/cells/area';

/** Gathers how many rows and columns of a file are filled. */
export interface RowsSeen {
  add(row: readonly string[]): void;
  shown(): {
    /** Number of rows without the blank ones at the end. */
    readonly rows: number;
    /** Number of cells in the longest of these rows. */
    readonly width: number;
    /** The block from the first to the last filled cell; undefined if none is. */
    readonly used: Area | undefined;
  };
}

export function rowsSeen(): RowsSeen {
  let count = 0;
  let filled = 0;
  let top: number | undefined;
  let [left, right] = [Infinity, 0];
  /** The width of the rows up to the last filled one, and of all rows, blank ones at the end included. */
  let [width, widthWithBlank] = [0, 0];
  return {
    add(row) {
      widthWithBlank = Math.max(widthWithBlank, row.length);
      const first = row.findIndex((text) => text !== '');
      count++;
      if (first < 0) return;
      let end = row.length;
      while (row[end - 1] === '') end--;
      left = Math.min(left, first);
      right = Math.max(right, end);
      top ??= count - 1;
      filled = count;
      width = widthWithBlank;
    },
    shown: () => ({
      rows: filled,
      width,
      used: top === undefined ? undefined : { top, left, rows: filled - top, columns: right - left },
    }),
  };
}
