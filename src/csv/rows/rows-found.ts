/** Collects the places of rows and cells in typed arrays, which are used again after `clear`. */
export function rowsFound() {
  let [starts, ends, firstCells] = [numbers(), numbers(), numbers()];
  let [cellStarts, cellEnds] = [numbers(), numbers()];
  let [rows, cells] = [0, 0];
  return {
    clear() {
      [rows, cells] = [0, 0];
    },
    /** Adds a cell; returns its index. */
    addCell(start: number, end: number): number {
      if (cells === cellStarts.length) [cellStarts, cellEnds] = [longer(cellStarts), longer(cellEnds)];
      cellStarts[cells] = start;
      cellEnds[cells] = end;
      return cells++;
    },
    /** Adds a row with the cells that were added since the previous row. */
    addRow(start: number, end: number): void {
      if (rows + 1 === starts.length)
        [starts, ends, firstCells] = [longer(starts), longer(ends), longer(firstCells)];
      starts[rows] = start;
      ends[rows] = end;
      firstCells[++rows] = cells;
    },
    /** Returns the places, without the cells of a row that was not added. */
    all: () => ({
      starts: starts.subarray(0, rows),
      ends: ends.subarray(0, rows),
      firstCells: firstCells.subarray(0, rows + 1),
      cellStarts: cellStarts.subarray(0, firstCells[rows]),
      cellEnds: cellEnds.subarray(0, firstCells[rows]),
    }),
  };
}

const numbers = () => new Int32Array(1000);

function longer(few: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * few.length);
  more.set(few);
  return more;
}
