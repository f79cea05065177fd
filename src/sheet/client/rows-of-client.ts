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
 * and blanks. Rows without a key are found by their name only.
 *
 * @param rows undefined for a row about nobody
 */
export function rowsOfClient(
  rows: readonly ({ readonly key: string; readonly client: string } | undefined)[],
  who: string,
): RowsOfClient {
  const wanted = foldClient(who);
  if (wanted === '') return { keys: [], rows: [], client: who };
  const isNamed = ({ client }: { readonly client: string }) => foldClient(client) === wanted;
  const named = new Set(rows.flatMap((row) => (row && isNamed(row) ? [row.key] : [])));
  const keys = rows.some((row) => row?.key === wanted) ? [wanted] : [...named];
  const found = rows.flatMap((row, index) =>
    row && keys.includes(row.key) && (row.key !== '' || isNamed(row)) ? [index] : [],
  );
  return { keys, rows: found, client: rows[found[0] ?? -1]?.client ?? who };
}
