import type { Choice } from '../../src/sheet/choice';
import type { Figure, HandModel } from './hand-models';
import type { Cell } from './user-sheet';
import { tierIdOf, type Rules, type World } from './world';

/** The room that a run gives the tier *Treasure* of the first model; the others become rising stars. */
export const capped = { model: 'sales-loyalty', tier: 'treasure', to: 'rising-star', by: 'Sales' } as const;

interface Room {
  /** The number of clients that there is room for; undefined for all. */
  readonly cap?: number | undefined;
  /** Whether the room is given in hours. */
  readonly inHours?: boolean | undefined;
}

/** Returns the caps in the choice of a run. */
export function capsOf(
  modelId: string,
  { cap, inHours, overrides = 'keep' }: Room & { readonly overrides?: 'keep' | 'replace' },
): Pick<Choice, 'caps' | 'replacesTyped'> {
  if (cap === undefined || modelId !== capped.model) return {};
  // Eight hours for each client, and some that are not enough for one more.
  const room = inHours ? { hours: { there: 8 * cap + 5, each: 8 } } : { most: cap };
  const caps = { tiers: { [capped.tier]: { ...room, to: capped.to } }, by: 'sales' };
  return { caps, replacesTyped: overrides === 'replace' };
}

export const mark = ' (over the cap)';

/** A client, with her segment by the rules and the one that the user typed, if she did. */
interface Client {
  readonly row: number;
  readonly tier: string;
  readonly typed: string | undefined;
  readonly sales: Figure;
}

/** Who leaves *Treasure* for lack of room, and whose segment counts as set by hand, by rows. */
export interface GivenRoom {
  readonly over: ReadonlySet<number>;
  readonly byHand: ReadonlySet<number>;
}

/**
 * Gives clients room. A segment typed over counts as set by hand if it is not the one that the run gives anyway; it then
 * takes up room, which may change what others are given, so looks again until nobody is added.
 */
export function giveRoom(
  { sheet }: World,
  model: HandModel,
  rules: Rules,
  { cap, overrides }: { readonly cap?: number | undefined; readonly overrides: 'keep' | 'replace' },
  standing: (row: number) => Cell | undefined,
): GivenRoom {
  const clients = sheet.clientRows.map((row): Client => {
    const cell = standing(row);
    const typed = cell?.own === 'typed' ? (tierIdOf(model.id, rules, cell.value) ?? 'none') : undefined;
    const tier = model.tier(sheet.figures(row, Object.values(model.columns)), rules.cutoffs);
    return { row, tier, typed, sales: sheet.figures(row, [capped.by])[0]! };
  });
  const room = model.id === capped.model ? cap : undefined;
  const byHand = new Set<number>();
  for (;;) {
    const over = rowsOver(clients, overrides === 'keep' ? byHand : new Set(), room);
    const given = ({ row, tier }: Client) => (over.has(row) ? capped.to : tier);
    const found = clients.filter(
      (client) => client.typed !== undefined && client.typed !== given(client) && !byHand.has(client.row),
    );
    if (found.length === 0) return { over, byHand };
    for (const { row } of found) byHand.add(row);
  }
}

/** Returns the rows of the clients for whom there is no room: those with the lowest sales, without ties. */
function rowsOver(
  clients: readonly Client[],
  byHand: ReadonlySet<number>,
  cap: number | undefined,
): ReadonlySet<number> {
  if (cap === undefined) return new Set();
  const there = clients.filter(({ row, tier, typed }) => (byHand.has(row) ? typed : tier) === capped.tier);
  const movable = there.filter(({ row }) => !byHand.has(row));
  const room = cap - (there.length - movable.length);
  if (movable.length <= room) return new Set();
  const last =
    room > 0 ? movable.map(({ sales }) => Number(sales)).sort((a, b) => b - a)[room - 1]! : Infinity;
  return new Set(movable.filter(({ sales }) => Number(sales) < last).map(({ row }) => row));
}
