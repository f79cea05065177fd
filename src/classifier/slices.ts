/**
 * Work over many rows that pauses after each slice of rows. The caller decides when the work goes on, and can handle a
 * click in between.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** Rows per slice; this many take some milliseconds. */
export const rowsPerSlice = 2_000;

export function* eachRow(rows: number, visit: (row: number) => void): Sliced<void> {
  yield* eachSlice(rows, (from, to) => {
    for (let row = from; row < to; row++) visit(row);
  });
}

/**
 * Calls `visit` for each slice of rows, from `from` to before `to`; a loop inside `visit` is faster than a call per
 * row.
 */
export function* eachSlice(rows: number, visit: (from: number, to: number) => void): Sliced<void> {
  for (let from = 0; from < rows; from += rowsPerSlice) {
    const to = Math.min(rows, from + rowsPerSlice);
    visit(from, to);
    if (to < rows) yield;
  }
}

/** Returns one result per row, in slices. */
export function* mapRows<Row, Result>(
  rows: readonly Row[],
  of: (value: Row, row: number) => Result,
): Sliced<Result[]> {
  const results: Result[] = [];
  yield* eachRow(rows.length, (row) => void results.push(of(rows[row]!, row)));
  return results;
}

/** Visits items that have no numbers, such as the entries of a map, in slices. */
export function* eachItem<Item>(items: Iterable<Item>, visit: (item: Item) => void): Sliced<void> {
  let seen = 0;
  for (const item of items) {
    visit(item);
    if (endsSlice(seen++)) yield;
  }
}

/** Returns whether `holds` is true for any row; stops at the first. */
export function* someRow(rows: number, holds: (row: number) => boolean): Sliced<boolean> {
  for (let from = 0; from < rows; from += rowsPerSlice) {
    const to = Math.min(rows, from + rowsPerSlice);
    for (let row = from; row < to; row++) if (holds(row)) return true;
    if (to < rows) yield;
  }
  return false;
}

const endsSlice = (row: number) => (row + 1) % rowsPerSlice === 0;

/** Runs sliced work without pauses: for few rows, or if nothing could happen in between. */
export function atOneGo<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
