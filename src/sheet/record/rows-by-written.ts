import { eachItem, eachRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly (CellValue | null | undefined)[])[];

/** What a finished run wrote, what stood there before it, and what stands there now, column by column. */
interface RunColumns {
  readonly written: Columns;
  readonly previous: Columns;
  readonly now: Columns;
}

/**
 * Finds rows of a finished run by what it wrote beside them, because cells move with their row: a client who was renamed
 * and got other figures, or a row that was cleared. Finds only rows that were not found by their clients. If the run wrote the
 * same beside several of these, finds them only if the same stood beside each before, because nothing tells them apart.
 *
 * @param rows the former row of each present row; undefined for one that was not found
 * @returns the former row of each present row, with those that were found here
 */
export function* rowsByWritten(
  rows: readonly (number | undefined)[],
  former: number,
  { written, previous, now }: RunColumns,
): Sliced<(number | undefined)[]> {
  const keyOf = (columns: Columns, row: number) => JSON.stringify(columns.map((cells) => cells[row] ?? ''));
  const isText = (row: number) => written.some((cells) => Boolean(cells[row]));
  const taken = new Set(rows);
  const places = new Map<string, number[]>();
  yield* eachRow(former, (row) => {
    if (taken.has(row) || !isText(row)) return;
    const key = keyOf(written, row);
    places.set(key, [...(places.get(key) ?? []), row]);
  });
  const found = [...rows];
  yield* eachItem(places, ([, alike]) => {
    if (new Set(alike.map((row) => keyOf(previous, row))).size > 1) alike.length = 0;
  });
  yield* eachRow(places.size > 0 ? rows.length : 0, (row) => {
    if (found[row] === undefined) found[row] = places.get(keyOf(now, row))?.shift();
  });
  return found;
}
