import { eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly CellValue[])[];

/**
 * Finds for each row which row it was before, because the user may insert, delete and sort rows. Compares all cells of
 * a row; then the label cells alone (somebody corrected an amount); then, if the number of rows is the same, the
 * position (a client was renamed).
 *
 * @param before the cells before, by column; columns of labels first
 * @param now the present cells of the same columns
 * @param labels the number of columns of labels
 * @returns an index for each row of `now`; undefined for a new row
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
