import { eachItem, eachRow, type Sliced } from '../classifier/slices';
import { ids, isRun, type HistoryRow } from './history-row';
import type { Snapshot } from './snapshot';

/** What to write into the history for a day; nothing is written yet. */
export interface HistoryPlan {
  /** Rows of the same day to overwrite, by their index among the rows. */
  readonly over: ReadonlyMap<number, HistoryRow>;
  readonly added: readonly HistoryRow[];
  readonly counts: HistoryCounts;
}

/** Numbers of clients: seen for the first time, in another tier, and no longer on the list. */
export interface HistoryCounts {
  readonly first: number;
  readonly moved: number;
  readonly gone: number;
  /** Clients who get a row only because the figures of all clients are stored on that day. */
  readonly asBefore: number;
}

/** Words of the history in the language of the run. */
export interface HistoryWords {
  readonly gone: string;
  run(clients: number): string;
}

/**
 * Compares the clients of a day with the history. A client gets a row if her tier differs from that of her last row
 * before this day. The run itself gets a row too. Rows of the same day and model are replaced.
 *
 * @param rows the rows of the history; undefined for a blank one
 * @param pinsAll true to store the figures of all clients
 */
export function* planHistory(
  rows: readonly (HistoryRow | undefined)[],
  { day, model, clients, repeated, cutoffs }: Snapshot,
  pinsAll: boolean,
  words: HistoryWords,
): Sliced<HistoryPlan> {
  const before = new Map<string, HistoryRow>();
  const today = new Map<string, number>();
  yield* eachRow(rows.length, (index) => {
    const row = rows[index];
    if (row?.model !== model) return;
    if (row.date === day) today.set(isRun(row) ? '' : row.key, index);
    else if (!isRun(row) && (before.get(row.key)?.date ?? 0) < row.date) before.set(row.key, row);
  });
  const over = new Map<number, HistoryRow>();
  const added: HistoryRow[] = [];
  const put = (row: HistoryRow) => {
    const index = today.get(row.key);
    if (index === undefined) added.push(row);
    else over.set(index, row);
  };
  const runBefore = today.get('');
  const isPinned = pinsAll || (runBefore !== undefined && rows[runBefore]!.tierId === ids.pinned);
  put({
    ...{ date: day, model, key: '', client: words.run(clients.size) },
    ...{ tierId: isPinned ? ids.pinned : ids.run, tier: '', byHand: false, figures: '', cutoffs },
  });
  const counts = { first: 0, moved: 0, gone: 0, asBefore: 0 };
  yield* eachItem(clients, ([key, row]) => {
    const was = before.get(key);
    const isSame = was?.tierId === row.tierId;
    if (isSame && !isPinned && !today.has(key)) return;
    counts[was === undefined ? 'first' : isSame ? 'asBefore' : 'moved'] += 1;
    put(row);
  });
  const known = new Map<string, string>();
  yield* eachItem(before, ([key, row]) => void known.set(key, row.client));
  yield* eachItem(today, ([key, index]) => {
    if (key !== '' && !known.has(key)) known.set(key, rows[index]!.client);
  });
  yield* eachItem(known, ([key, client]) => {
    if (clients.has(key) || repeated.has(key)) return;
    if (before.get(key)?.tierId === ids.gone && !today.has(key)) return;
    counts.gone += 1;
    put({
      ...{ date: day, model, key, client, tierId: ids.gone, tier: words.gone },
      ...{ byHand: false, figures: '', cutoffs: '' },
    });
  });
  return { over, added, counts };
}
