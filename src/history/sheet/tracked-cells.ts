import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { unclassifiedNameOf, unclassifiedOutcome } from '../../classifier/unclassified';
import { keyIn, type KeyCells } from '../../sheet/client/clients-by-key';
import type { Plan } from '../../sheet/plan/plan';
import type { TrackedTexts } from '../../sheet/record/written-texts';
import type { TrackedRole } from '../../sheet/segment-role';
import { sheetText } from '../../sheet/text/sheet-text';
import type { HistoryRow } from '../history-row';
import type { Snapshot } from '../snapshot';
import type { Tracked } from '../track';

/** The cells of the columns *Previous segment*, *Since* and *Movement*: one for each row, without headers. */
export type TrackedCells = Readonly<Record<TrackedRole, readonly (string | number)[]>>;

/** What a run writes into these columns, and the texts and days by which the next run recognizes it. */
export interface TrackedColumns {
  readonly cells: TrackedCells;
  readonly texts: TrackedTexts;
}

/** How the clients came to their tiers, and which of them cannot be told. */
interface ToSay extends Pick<Snapshot, 'repeated'> {
  readonly tracked: ReadonlyMap<string, Tracked>;
  readonly keys: KeyCells['keys'];
  readonly language: Language;
}

/** Returns what to write beside each client; every row of a client says the same. A client who cannot be told is told as such. */
export function* trackedCells(
  { basis: { clients, model }, segment }: Pick<Plan, 'basis' | 'segment'>,
  { tracked, repeated, keys, language }: ToSay,
): Sliced<TrackedColumns> {
  const said = sheetText[language].tracked;
  const cells: Record<TrackedRole, (string | number)[]> = { previous: [], since: [], movement: [] };
  const others = new Set<string>();
  const days = new Set<number>();
  const put = (previous: string, since: number | '', movement: string) => {
    cells.previous.push(previous);
    cells.since.push(since);
    cells.movement.push(movement);
  };
  yield* eachRow(segment.length - 1, (row) => {
    if (segment[row + 1] === '') return put('', '', '');
    const key = keyIn(keys[clients.rowsOf(clients.clientOf(row))[0]!] ?? '');
    if (key === undefined) return put('', '', said.missing);
    const found = tracked.get(key);
    if (!found) return put('', '', repeated.has(key) ? said.repeated : said.missing);
    const { previous, since, movement } = found;
    days.add(since);
    const known = previous && nameOf(model, previous, language);
    if (previous && known === undefined) others.add(previous.tier);
    const moved = movement === 'same' || movement === 'lost' ? undefined : movement;
    return put(known ?? previous?.tier ?? '', since, moved ? said[moved] : '');
  });
  return { cells, texts: { previous: [...others], days: [...days] } };
}

/** Returns the present name of a tier; undefined if the model does not have it. */
const nameOf = (model: Model, { tierId }: HistoryRow, language: Language): string | undefined =>
  tierId === unclassifiedOutcome
    ? unclassifiedNameOf(model)[language]
    : model.tiers.find(({ id }) => id === tierId)?.name[language];
