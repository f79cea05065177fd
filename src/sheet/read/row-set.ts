/** Some of a list's rows, as many as there are; a Set holds 16.7 million entries at most. */
export interface RowSet {
  readonly size: number;
  has(row: number): boolean;
}

/** Collects some rows of a list. Takes no memory before the first, then a byte for each row of the list. */
export class RowsMarked implements RowSet {
  size = 0;
  private marks = new Uint8Array(0);

  /** @param some the first rows to add */
  constructor(
    private readonly rows: number,
    some: readonly number[] = [],
  ) {
    for (const row of some) this.add(row);
  }

  add(row: number): void {
    if (this.size === 0) this.marks = new Uint8Array(this.rows);
    if (this.marks[row] === 0) this.size++;
    this.marks[row] = 1;
  }

  has(row: number): boolean {
    return this.marks[row] === 1;
  }
}
