import { eachItem, eachRow, mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';

type Columns = readonly (readonly CellValue[])[];

/**
 * Finds for each row which row it was before, because the user may insert, delete and sort rows. Compares all cells of
 * a row; then the label cells alone (somebody corrected an amount); then the first label alone, if no other client has it
 * (a label may be a figure that was corrected). Rows that are alike, such as blank ones, are told apart by their
 * neighbours. Between two rows that were found, a row is the one that was there if no row came or went between, and its
 * labels are blank now (it was cleared), or only its first label is another (the client was renamed). Any other row is new.
 *
 * @param before the cells before, by column; columns of labels first, the one that tells clients apart best before others
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
  if (labels > 1) yield* findByFirst();
  if (from === undefined) yield* findByPlace();
  if (rows === rowsOfBefore) {
    yield* eachRow(rows, (row) => {
      if (found[row] === undefined && !taken.has(row) && isSameClient(row, row)) match(row, row);
    });
  }
  return found;

  /** Returns whether a row may be the one that was at its place: it is cleared, or has the first label or all others. */
  function isSameClient(row: number, was: number): boolean {
    const isBlank = (column: readonly CellValue[]) => column[row] === '';
    if (now.slice(0, labels).every(isBlank)) return true;
    const isSame = now.map((column, index) => column[row] === before[index]![was]);
    if (isSame[0]) return true;
    return !now.slice(1).every(isBlank) && isSame.slice(1).every((same) => same);
  }

  /** Finds rows by their first label, if it is there only once before and now. */
  function* findByFirst(): Sliced<void> {
    const was = yield* mapRows(before[0]!, (cell) => (cell === '' ? undefined : JSON.stringify(cell)));
    const is = yield* mapRows(now[0]!, (cell) => (cell === '' ? undefined : JSON.stringify(cell)));
    const [placesBefore, placesNow] = [yield* placesOf(was), yield* placesOf(is)];
    yield* eachItem(placesNow, ([key, [row, ...others]]) => {
      const [former, ...alike] = placesBefore.get(key) ?? [];
      if (former === undefined || others.length > 0 || alike.length > 0) return;
      if (found[row!] === undefined && !taken.has(former)) match(row!, former);
    });
  }

  /** Finds rows that were cleared or renamed while rows were inserted or deleted elsewhere. */
  function* findByPlace(): Sliced<void> {
    let [last, lastWas] = [-1, -1];
    yield* eachRow(rows + 1, (end) => {
      const endWas = end === rows ? rowsOfBefore : found[end];
      if (endWas === undefined) return;
      if (end - last === endWas - lastWas)
        for (let row = last + 1, was = lastWas + 1; row < end; row++, was++)
          if (!taken.has(was) && isSameClient(row, was)) match(row, was);
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
