import { otherTier } from '../sheet/client/tier-of-outcome';
import type { OverrideCells, OverrideRow, ReasonGiven } from './override-row';
import { openRows, type ListOfModel, type OpenRow } from './rows-of-list';
import type { ListByHand, SetByHand } from './set-by-hand';

/** A client who is set by hand, with what *Overrides* says about it. */
export interface KnownByHand extends SetByHand {
  /** The row about her; left out if there is none yet. `index` is left out for a row that is yet to be added. */
  readonly said?: { readonly row: OverrideRow; readonly index?: number; readonly isHere: boolean };
  /** True if its end is before the day as of which clients are judged. */
  readonly isPast: boolean;
}

/** What to write into *Overrides*; nothing is written yet. */
export interface OverridesPlan {
  /** Cells to write over, by the index of the row. */
  readonly over: ReadonlyMap<number, Partial<OverrideCells>>;
  readonly added: readonly OverrideCells[];
  readonly clients: readonly KnownByHand[];
  /** Number of rows whose segment is no longer set by hand. */
  readonly ended: number;
}

/** The list and the days of a run. */
interface OfRun extends ListOfModel {
  /** Today, and the day as of which clients are judged, as Excel serial numbers. */
  readonly day: number;
  readonly asOf: number;
  /** Whether clients without a row get one. */
  readonly addsRows: boolean;
}

/**
 * Compares who is set by hand with the rows of *Overrides*. A client without a row gets one, from today on; a row
 * whose client is on this list and no longer set by hand to its tier is ended. A row follows the list and the tier if
 * these were renamed.
 *
 * @param given what the user says, by the client's key
 */
export function planOverrides(
  rows: readonly (OverrideRow | undefined)[],
  { clients: set, onList }: ListByHand,
  run: OfRun,
  given: ReadonlyMap<string, ReasonGiven> = new Map(),
): OverridesPlan {
  const { list, model, day, asOf, addsRows } = run;
  const open = openRows(rows, run);
  const over = new Map<number, Partial<OverrideCells>>();
  const added: OverrideCells[] = [];
  const stays = new Set<number>();
  const known = set.map((client): KnownByHand => {
    const { key } = client;
    const reason = given.get(key);
    const found = (open.get(key) ?? []).find((each) => isAbout(each, client));
    const said = found && (found.isHere || !reason) ? found : undefined;
    if (said) {
      stays.add(said.index);
      const change = said.isHere ? changeOf(said.row, client, list, reason) : {};
      if (Object.keys(change).length > 0) over.set(said.index, change);
      const row = reason ? { ...said.row, until: reason.until, ...reason } : said.row;
      return { ...client, said: { ...said, row }, isPast: isPast(row, asOf) };
    }
    if (!addsRows && !reason) return { ...client, isPast: false };
    const row: OverrideRow = {
      ...{ key, client: client.client, list, model, tierId: client.tierId, tier: client.tier },
      ...{ reason: '', by: '', note: '', since: day, isEnded: false, ...reason },
    };
    added.push(cellsOf(row));
    return { ...client, said: { row, isHere: true }, isPast: isPast(row, asOf) };
  });
  let ended = 0;
  const byKey = new Map(set.map((client) => [client.key, client]));
  for (const [key, each] of open)
    for (const found of each) {
      const { index, isHere } = found;
      if (!isHere || stays.has(index) || !onList.has(key)) continue;
      // A second row about the same: the user is told of it, and says which one is right.
      const client = byKey.get(key);
      if (client && isAbout(found, client)) continue;
      over.set(index, { ended: day });
      ended += 1;
    }
  return { over, added, clients: known, ended };
}

const isPast = ({ until }: OverrideRow, asOf: number) => until !== undefined && until < asOf;

/** Returns whether a row is about the tier that is in the client's cell. */
const isAbout = ({ row }: OpenRow, { tierId, tier }: SetByHand) =>
  row.tierId === tierId && (tierId !== otherTier || row.tier === tier);

function changeOf(
  row: OverrideRow,
  { tier }: SetByHand,
  list: string,
  given: ReasonGiven | undefined,
): Partial<OverrideCells> {
  return {
    ...(row.list !== list && { list }),
    ...(row.tier !== tier && { tier }),
    ...(given && { reason: given.reason, by: given.by, until: given.until ?? '', note: given.note }),
  };
}

/** Returns the cells of a new row. */
const cellsOf = (row: OverrideRow): OverrideCells => {
  const { key, client, list, model, tierId, tier, reason, by, since = '', until = '', note } = row;
  return { key, client, list, model, tierId, tier, reason, by, since, until, ended: '', note };
};
