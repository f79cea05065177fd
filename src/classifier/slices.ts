/**
 * Work over many rows that stops between slices of them until it is told to go on: who runs it decides what may happen
 * meanwhile, such as a click.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** So many rows take some milliseconds. */
export const rowsPerSlice = 2_000;

/** Visits one row after the other. */
export function* eachRow(rows: number, visit: (row: number) => void): Sliced<void> {
  for (let row = 0; row < rows; row++) {
    visit(row);
    if (endsSlice(row)) yield;
  }
}

/** One result a row. */
export function* mapRows<Row, Result>(
  rows: readonly Row[],
  of: (value: Row, row: number) => Result,
): Sliced<Result[]> {
  const results: Result[] = [];
  yield* eachRow(rows.length, (row) => void results.push(of(rows[row]!, row)));
  return results;
}

/** Whether something holds in any row; looks no further than to the first. */
export function* someRow(rows: number, holds: (row: number) => boolean): Sliced<boolean> {
  for (let row = 0; row < rows; row++) {
    if (holds(row)) return true;
    if (endsSlice(row)) yield;
  }
  return false;
}

const endsSlice = (row: number) => (row + 1) % rowsPerSlice === 0;

/** The result, without a stop: for few rows, and where nobody could do anything meanwhile. */
export function atOneGo<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
