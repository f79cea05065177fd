import { isRun, type HistoryRow } from './history-row';

/** Returns the row that says where each client was on a day, by her key: her last one until then. */
export function clientsOn(rows: readonly HistoryRow[], day: number): ReadonlyMap<string, HistoryRow> {
  const last = new Map<string, HistoryRow>();
  for (const row of rows) {
    if (isRun(row) || row.date > day) continue;
    if ((last.get(row.key)?.date ?? 0) <= row.date) last.set(row.key, row);
  }
  return last;
}
