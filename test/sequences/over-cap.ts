import type { Choice } from '../../src/sheet/choice';
import type { HandModel } from './hand-models';
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

/** Returns the rows of the clients for whom *Treasure* has no room: those with the lowest sales, without ties. */
export function rowsOverCap(
  { sheet }: World,
  model: HandModel,
  rules: Rules,
  { cap, overrides }: { readonly cap?: number | undefined; readonly overrides: 'keep' | 'replace' },
): ReadonlySet<number> {
  if (cap === undefined || model.id !== capped.model) return new Set();
  const column = sheet.ownColumn(model.id, 'segment');
  const clients = sheet.clientRows.map((row) => {
    const tier = model.tier(sheet.figures(row, Object.values(model.columns)), rules.cutoffs);
    const cell = sheet.cells[row]![column];
    const typed = cell?.own === 'typed' ? (tierIdOf(model.id, rules, cell.value) ?? 'none') : undefined;
    const isByHand = overrides === 'keep' && typed !== undefined;
    return { row, tier: isByHand ? typed : tier, isByHand, sales: sheet.figures(row, [capped.by])[0]! };
  });
  const there = clients.filter(({ tier }) => tier === capped.tier);
  const movable = there.filter(({ isByHand }) => !isByHand);
  const room = cap - (there.length - movable.length);
  if (movable.length <= room) return new Set();
  const last =
    room > 0 ? movable.map(({ sales }) => Number(sales)).sort((a, b) => b - a)[room - 1]! : Infinity;
  return new Set(movable.filter(({ sales }) => Number(sales) < last).map(({ row }) => row));
}
