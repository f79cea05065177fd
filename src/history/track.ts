import type { Model } from '../classifier/model';
import { eachItem, type Sliced } from '../classifier/slices';
import { sortInSlices } from '../classifier/statistics/sort-in-slices';
import { isRun, type HistoryRow } from './history-row';
import { isGone, isSameTier, movementOf, type ClientMovement } from './movement-between';
import type { Snapshot } from './snapshot';

/** How a client came to her present tier. */
export interface Tracked {
  /** The row that first said her tier before the present one; left out if none is known. */
  readonly previous?: HistoryRow;
  /** The day of the first run that found her in the present tier, as an Excel serial number. */
  readonly since: number;
  /** Left out if she is in the same tier since the first run. */
  readonly movement?: ClientMovement;
}

/** A time in which a client was in one tier, or not on the list. */
interface Stay {
  readonly row: HistoryRow;
  readonly before?: Stay;
}

/**
 * Returns how each client came to the tier that she has after a run, by her key. Rows of the day of the run do not count,
 * because the run replaces them.
 *
 * @param rows the rows of the history, in any order; undefined for a blank one
 */
export function* track(
  rows: readonly (HistoryRow | undefined)[],
  { day, clients }: Pick<Snapshot, 'day' | 'clients'>,
  model: Model,
): Sliced<ReadonlyMap<string, Tracked>> {
  const earlier = yield* sortInSlices(
    rows.filter((row): row is HistoryRow => row?.model === model.id && row.date < day),
    (one, other) => one.date - other.date,
  );
  const firstDay = earlier[0]?.date ?? day;
  const stays = new Map<string, Stay>();
  const goOn = (row: HistoryRow) => {
    const last = stays.get(row.key);
    if (!last || !isSameTier(last.row, row)) stays.set(row.key, { row, ...(last && { before: last }) });
  };
  yield* eachItem(earlier, (row) => {
    if (!isRun(row)) goOn(row);
  });
  yield* eachItem(clients.values(), goOn);
  const tracked = new Map<string, Tracked>();
  yield* eachItem(clients.keys(), (key) => {
    tracked.set(key, trackedBy(stays.get(key)!, firstDay, model));
  });
  return tracked;
}

function trackedBy({ row: now, before }: Stay, firstDay: number, model: Model): Tracked {
  const since = now.date;
  if (!before) return since === firstDay ? { since } : { since, movement: 'new' };
  const previous = isGone(before.row) ? before.before?.row : before.row;
  return { ...(previous && { previous }), since, movement: movementOf(model, before.row, now) };
}
