import { eachItem, type Sliced } from '../classifier/slices';
import { isRun, type HistoryRow } from './history-row';

/** Returns the row that says where each client was on a day, by her key: her last one until then. */
export function* clientsOn(
  rows: readonly HistoryRow[],
  day: number,
): Sliced<ReadonlyMap<string, HistoryRow>> {
  const last = new Map<string, HistoryRow>();
  yield* eachItem(rows, (row) => {
    if (isRun(row) || row.date > day) return;
    if ((last.get(row.key)?.date ?? 0) <= row.date) last.set(row.key, row);
  });
  return last;
}
