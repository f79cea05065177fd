/** The places of rows and cells, in typed arrays that are used again after `clear`. */
export class RowsFound {
  rows = 0;
  cells = 0;
  starts = new Int32Array(1000);
  ends = new Int32Array(1000);
  firstCells = new Int32Array(1000);
  cellStarts = new Int32Array(1000);
  cellEnds = new Int32Array(1000);
  /** For each cell the number of its way of writing (see `plainCells`); 0 if it is none or not known. */
  kinds = new Uint8Array(1000);

  clear(): void {
    [this.rows, this.cells] = [0, 0];
  }

  /** Adds a cell; returns its index. */
  addCell(start: number, end: number, kind = 0): number {
    if (this.cells === this.kinds.length) this.makeRoomForCells();
    this.cellStarts[this.cells] = start;
    this.cellEnds[this.cells] = end;
    this.kinds[this.cells] = kind;
    return this.cells++;
  }

  /** Adds a row with the cells that were added since the previous row. */
  addRow(start: number, end: number): void {
    if (this.rows + 1 === this.starts.length) this.makeRoomForRows();
    this.starts[this.rows] = start;
    this.ends[this.rows] = end;
    this.firstCells[++this.rows] = this.cells;
  }

  /** Drops the cells of a row that was not added. */
  dropCells(): void {
    this.cells = this.firstCells[this.rows]!;
  }

  /** Returns the places, without the cells of a row that was not added. */
  all() {
    const { rows } = this;
    const cells = this.firstCells[rows];
    return {
      starts: this.starts.subarray(0, rows),
      ends: this.ends.subarray(0, rows),
      firstCells: this.firstCells.subarray(0, rows + 1),
      cellStarts: this.cellStarts.subarray(0, cells),
      cellEnds: this.cellEnds.subarray(0, cells),
      kinds: this.kinds.subarray(0, cells),
    };
  }

  private makeRoomForCells(): void {
    [this.cellStarts, this.cellEnds] = [longer(this.cellStarts), longer(this.cellEnds)];
    const kinds = new Uint8Array(2 * this.kinds.length);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }

  private makeRoomForRows(): void {
    [this.starts, this.ends, this.firstCells] = [
      longer(this.starts),
      longer(this.ends),
      longer(this.firstCells),
    ];
  }
}

function longer(few: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * few.length);
  more.set(few);
  return more;
}
