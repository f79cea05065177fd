import { foldClient } from '../match/fold-client';

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
 *
 * @param rows undefined for a row about nobody
 */
export function rowsOfClient(
  rows: readonly ({ readonly key: string; readonly client: string } | undefined)[],
  who: string,
): RowsOfClient {
  const wanted = foldClient(who);
  const named = new Set(rows.flatMap((row) => (row && foldClient(row.client) === wanted ? [row.key] : [])));
  const keys = rows.some((row) => row?.key === wanted) ? [wanted] : [...named];
  const found =
    wanted === '' ? [] : rows.flatMap((row, index) => (row && keys.includes(row.key) ? [index] : []));
  return { keys: wanted === '' ? [] : keys, rows: found, client: rows[found[0] ?? -1]?.client ?? who };
}
