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
 * and got other figures, or a row that was cleared. In the first columns, what stood there before may be back already. Finds
 * only rows that were not found by their clients. If the run wrote the same beside several of these, finds them only if the
 * same stood beside each before, because nothing tells them apart.
 *
 * @param rows the former row of each present row; undefined for one that was not found
 * @param former the number of rows that the run wrote, with the header
 * @returns the former row of each present row, with those that were found here
 */
export function* rowsByWritten(
  rows: readonly (number | undefined)[],
  former: number,
  { written, previous, now }: RunColumns,
): Sliced<(number | undefined)[]> {
  const keyOf = (columns: Columns, row: number) => JSON.stringify(columns.map((cells) => cells[row] ?? ''));
  const taken = new Set(rows);
  const alike = new Map<string, number[]>();
  yield* eachRow(former, (row) => {
    if (taken.has(row)) return;
    const key = keyOf(written, row);
    const others = alike.get(key);
    if (others) others.push(row);
    else alike.set(key, [row]);
  });
  const places = new Map<string, number[]>();
  yield* eachItem(alike.values(), (group) => {
    const [first] = group as [number];
    const before = keyOf(previous, first);
    if (group.some((row) => keyOf(previous, row) !== before)) return;
    group.reverse();
    for (let back = 0; back < written.length; back++) {
      const left = written.slice(back);
      if (left.some((cells) => cells[first]))
        places.set(keyOf([...previous.slice(0, back), ...left], first), group);
    }
  });
  const found = [...rows];
  yield* eachRow(places.size > 0 ? rows.length : 0, (row) => {
    if (found[row] === undefined) found[row] = places.get(keyOf(now, row))?.pop();
  });
  return found;
}
