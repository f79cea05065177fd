import { eachItem, eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly CellValue[])[];

/**
 * Finds for each row which row it was before, because the user may insert, delete and sort rows. Compares all cells of
 * a row; then the label cells alone (somebody corrected an amount); then, if the number of rows is the same, the
 * position (a client was renamed). Rows that are alike, such as blank ones, are told apart by their neighbours. Between
 * two rows that were found, rows whose labels are blank now are those that were there, if no row came or went between.
 *
 * @param before the cells before, by column; columns of labels first
 * @param now the present cells of the same columns
 * @param labels the number of columns of labels
 * @param from the first row of `now`, if it is only a part of the rows
 * @returns an index for each row of `now`; undefined for a new row
 */
export function* rowsBefore(
  before: Columns,
  now: Columns,
  labels: number,
  from?: number,
): Sliced<(number | undefined)[]> {
  const rowsOf = (columns: Columns) => columns[0]?.length ?? 0;
  const [rows, rowsOfBefore] = [rowsOf(now), rowsOf(before)];
  const found = new Array<number | undefined>(rows).fill(undefined);
  const taken = new Set<number>();
  const match = (row: number, was: number) => {
    found[row] = was;
    taken.add(was);
  };
  const ways = [before.length, labels].filter((columns) => columns > 0);
  for (const columns of new Set(ways)) yield* findBy(columns);
  if (from === undefined) yield* findCleared();
  if (rows === rowsOfBefore) {
    yield* eachRow(rows, (row) => {
      if (found[row] === undefined && !taken.has(row)) match(row, row);
    });
  }
  return found;

  /** Finds rows that were cleared while rows were inserted or deleted elsewhere. */
  function* findCleared(): Sliced<void> {
    const isBlank = (row: number) => now.slice(0, labels).every((column) => column[row] === '');
    let [last, lastWas] = [-1, -1];
    yield* eachRow(rows + 1, (end) => {
      const endWas = end === rows ? rowsOfBefore : found[end];
      if (endWas === undefined) return;
      if (end - last === endWas - lastWas)
        for (let row = last + 1, was = lastWas + 1; row < end; row++, was++)
          if (isBlank(row) && !taken.has(was)) match(row, was);
      [last, lastWas] = [end, endWas];
    });
  }

  function* findBy(columns: number): Sliced<void> {
    const keyOf = (cells: Columns, row: number) =>
      JSON.stringify(cells.slice(0, columns).map((column) => column[row]));
    const was = yield* mapRows(before[0]!, (_, row) => (taken.has(row) ? undefined : keyOf(before, row)));
    const is = yield* mapRows(found, (of, row) => (of === undefined ? keyOf(now, row) : undefined));
    const [placesBefore, placesNow] = [yield* placesOf(was), yield* placesOf(is)];
    yield* eachItem(placesNow, ([key, places]) => {
      const former = placesBefore.get(key);
      if (places.length === 1 && former?.length === 1) match(places[0]!, former[0]!);
    });
    const follow = (row: number, neighbour: number | undefined, step: 1 | -1) => {
      if (is[row] === undefined || found[row] !== undefined || neighbour === undefined) return;
      const next = neighbour + step;
      if (was[next] === is[row] && !taken.has(next)) match(row, next);
    };
    const [above, below] = from === undefined ? [-1, rowsOfBefore] : [from - 1, from + rows];
    yield* eachRow(rows, (row) => follow(row, row === 0 ? above : found[row - 1], 1));
    yield* eachRow(rows, (after) => {
      const row = rows - 1 - after;
      follow(row, after === 0 ? below : found[row + 1], -1);
    });
    yield* eachItem(placesNow, ([key, places]) => {
      const left = (placesBefore.get(key) ?? []).filter((row) => !taken.has(row));
      const free = places.filter((row) => found[row] === undefined);
      left.slice(0, free.length).forEach((row, index) => match(free[index]!, row));
    });
  }
}

/** Returns the rows of each key, ascending. */
function* placesOf(keys: readonly (string | undefined)[]): Sliced<Map<string, number[]>> {
  const places = new Map<string, number[]>();
  yield* eachRow(keys.length, (row) => {
    const key = keys[row];
    if (key === undefined) return;
    const rows = places.get(key);
    if (rows) rows.push(row);
    else places.set(key, [row]);
  });
  return places;
}
