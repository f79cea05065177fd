import { foldClient } from '../sheet/match/fold-client';
import { isRun, type HistoryRow } from './history-row';

/** The rows of the client, or clients, with a key or a name. */
export interface RowsOfClient {
  /** The keys of these clients; several if they share the name. */
  readonly keys: readonly string[];
  readonly rows: readonly number[];
  /** The name in the first of the rows. */
  readonly client: string;
}

/**
 * Returns the rows of the client with this key, or if nobody has it, of the clients with this name. Ignores case, width
 * and blanks.
 */
export function rowsOfClient(rows: readonly (HistoryRow | undefined)[], who: string): RowsOfClient {
  const wanted = foldClient(who);
  const those = (is: (row: HistoryRow) => boolean) =>
    rows.flatMap((row, index) => (row && !isRun(row) && is(row) ? [index] : []));
  const named = new Set(those(({ client }) => foldClient(client) === wanted).map((row) => rows[row]!.key));
  const keys = rows.some((row) => row && !isRun(row) && row.key === wanted) ? [wanted] : [...named];
  const found = wanted === '' ? [] : those(({ key }) => keys.includes(key));
  return { keys: wanted === '' ? [] : keys, rows: found, client: rows[found[0] ?? -1]?.client ?? who };
}
