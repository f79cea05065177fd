import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly CellValue[])[];

/**
 * Finds the former row of each present row, since rows may have been inserted, deleted and sorted. Rows match by all of
 * their cells; otherwise by their label cells alone (somebody corrected an amount); otherwise by position (a client was
 * renamed), if the number of rows is unchanged.
 *
 * @param before The former cells by column; columns of labels first
 * @param now The same columns now
 * @param labels How many columns hold labels
 * @returns One index for each row of `now`; undefined for a new row
 */
export function* rowsBefore(before: Columns, now: Columns, labels: number): Sliced<(number | undefined)[]> {
  const rowsOf = (columns: Columns) => columns[0]?.length ?? 0;
  const found = new Array<number | undefined>(rowsOf(now)).fill(undefined);
  const taken = new Set<number>();
  const ways = [before.length, labels].filter((columns) => columns > 0);
  for (const columns of new Set(ways)) yield* findBy(columns);
  if (rowsOf(now) === rowsOf(before)) {
    yield* eachRow(found.length, (row) => {
      if (found[row] === undefined && !taken.has(row)) found[row] = row;
    });
  }
  return found;

  function* findBy(columns: number): Sliced<void> {
    const key = (cells: Columns, row: number) =>
      JSON.stringify(cells.slice(0, columns).map((column) => column[row]));
    const free = new Map<string, number[]>();
    const keys = yield* mapRows(before[0]!, (_, row) => (taken.has(row) ? undefined : key(before, row)));
    yield* eachRow(keys.length, (reversed) => {
      const row = keys.length - 1 - reversed;
      const rowKey = keys[row];
      if (rowKey === undefined) return;
      const rows = free.get(rowKey);
      if (rows) rows.push(row);
      else free.set(rowKey, [row]);
    });
    yield* eachRow(found.length, (row) => {
      if (found[row] !== undefined) return;
      const match = free.get(key(now, row))?.pop();
      if (match === undefined) return;
      found[row] = match;
      taken.add(match);
    });
  }
}
