import { eachRow, someRow, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';

type Columns = readonly (readonly CellValue[])[];

/**
 * Finds the first row that no longer has its client: its labels were cleared, or changed to some that no row had.
 * Clients who only changed places, as after sorting, are still there. Yields while it searches.
 *
 * @param before the cells of the columns of labels when a run began, header first
 * @param now the present cells of the same columns; rows beyond `before` do not count
 * @param counts whether something from before the run would come back in a row
 * @returns the row and the index of the column that changed; undefined if no client is gone
 */
export function* firstWithoutClient(
  before: Columns,
  now: Columns,
  counts: (row: number) => boolean,
): Sliced<{ readonly row: number; readonly label: number } | undefined> {
  const rows = before[0]?.length ?? 0;
  const key = (columns: Columns, row: number) => JSON.stringify(columns.map((cells) => cells[row]));
  const moved = new Map<string, number>();
  yield* eachRow(rows, (row) => {
    const was = key(before, row);
    if (was !== key(now, row)) moved.set(was, (moved.get(was) ?? 0) + 1);
  });
  let found: number | undefined;
  yield* someRow(moved.size > 0 ? rows : 0, (row) => {
    const is = key(now, row);
    if (row === 0 || is === key(before, row)) return false;
    const left = moved.get(is) ?? 0;
    moved.set(is, left - 1);
    if (left > 0 || !counts(row)) return false;
    found = row;
    return true;
  });
  if (found === undefined) return undefined;
  const row = found;
  return { row, label: now.findIndex((cells, column) => cells[row] !== before[column]![row]) };
}
