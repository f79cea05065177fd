import { widthOf, type TextRows } from '../../csv/rows/text-rows';
import type { Area } from '../../sheet/cells/area';

/** Gathers how many rows and columns of a file are filled. */
export interface RowsSeen {
  add(rows: TextRows): void;
  shown(): {
    /** Number of rows without the blank ones at the end. */
    readonly rows: number;
    /** Number of cells in the longest of these rows. */
    readonly width: number;
    /** True if each of these rows has so many cells. */
    readonly isEven: boolean;
    /** The block from the first to the last filled cell; undefined if none is. */
    readonly used: Area | undefined;
  };
}

export function rowsSeen(): RowsSeen {
  let count = 0;
  let filled = 0;
  let top: number | undefined;
  let [left, right] = [Infinity, 0];
  /** The width of the rows up to the last filled one, and that of all rows, including blank ones at the end. */
  let [width, widthWithBlank] = [0, 0];
  let [least, leastWithBlank] = [Infinity, Infinity];
  return {
    add(rows) {
      const { cellStarts, cellEnds, firstCells, starts, unlike } = rows;
      const isBlank = (cell: number) => cellStarts[cell] === cellEnds[cell] && !unlike.has(cell);
      for (let row = 0; row < starts.length; row++) {
        const cells = widthOf(rows, row);
        if (cells > widthWithBlank) widthWithBlank = cells;
        if (cells < leastWithBlank) leastWithBlank = cells;
        count++;
        const from = firstCells[row]!;
        let [first, end] = [from, firstCells[row + 1]!];
        while (first < end && isBlank(first)) first++;
        if (first === end) continue;
        while (isBlank(end - 1)) end--;
        if (first - from < left) left = first - from;
        if (end - from > right) right = end - from;
        top ??= count - 1;
        filled = count;
        [width, least] = [widthWithBlank, leastWithBlank];
      }
    },
    shown: () => ({
      rows: filled,
      width,
      isEven: least === width,
      used: top === undefined ? undefined : { top, left, rows: filled - top, columns: right - left },
    }),
  };
}
