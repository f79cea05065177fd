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
    /**
     * True if the last row is shorter than all others, which are equal, and has no line break, as in a file that was cut off
     * while it was copied.
     */
    readonly isCutOff: boolean;
  };
}

export function rowsSeen(): RowsSeen {
  let [count, filled, top] = [0, 0, Infinity];
  let [left, right] = [Infinity, 0];
  let [width, widthWithBlank] = [0, 0];
  let [least, leastWithBlank] = [Infinity, Infinity];
  let [last, leastBefore] = [Infinity, Infinity];
  let isOpen = false;
  return {
    add(rows) {
      const { cellStarts, cellEnds, firstCells, starts, unlike } = rows;
      const isBlank = (cell: number) => cellStarts[cell] === cellEnds[cell] && !unlike.has(cell);
      for (let row = 0; row < starts.length; row++) {
        const cells = widthOf(rows, row);
        if (cells > widthWithBlank) widthWithBlank = cells;
        leastBefore = leastWithBlank;
        last = cells;
        if (cells < leastWithBlank) leastWithBlank = cells;
        count++;
        const from = firstCells[row]!;
        let first = from;
        let end = firstCells[row + 1]!;
        while (first < end && isBlank(first)) first++;
        if (first === end) continue;
        while (isBlank(end - 1)) end--;
        if (first - from < left) left = first - from;
        if (end - from > right) right = end - from;
        if (top === Infinity) top = count - 1;
        filled = count;
        width = widthWithBlank;
        least = leastWithBlank;
      }
      if (starts.length > 0) isOpen = rows.ends[starts.length - 1] === rows.end;
    },
    shown: () => ({
      rows: filled,
      width,
      isEven: least === width,
      isCutOff: isOpen && count === filled && last < width && leastBefore === width,
      used: top === Infinity ? undefined : { top, left, rows: filled - top, columns: right - left },
    }),
  };
}
