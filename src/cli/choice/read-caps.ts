import type { Model } from '../../classifier/model';
import { findTier } from '../../classifier/names/find-tier';
import { isHours, isHoursOfOne, isRoom, type Caps, type TierCap } from '../../sheet/caps';
import { orderCaps } from '../../sheet/caps/order-caps';
import { measuresToStayBy, staysBy } from '../../sheet/caps/stays-by';
import { CliProblem } from '../problem/cli-problem';
import type { Request } from './request';

/**
 * Returns the caps of the last run, with what was given in place of its own: the room in tiers, `vip=100` clients or
 * `vip=120h/8` hours with 8 for each client, or `treasure=100:rising-star` with the tier that takes the others; the measure
 * that says who stays.
 *
 * @param columns maps the id of each measure to its column
 * @throws CliProblem if a tier or number cannot be read, nobody takes the others, or nothing says who stays
 */
export function readCaps(
  model: Model,
  { caps: given, capBy: by }: Pick<Request, 'caps' | 'capBy'>,
  columns: Readonly<Record<string, unknown>>,
  before: Caps | undefined,
): Caps | undefined {
  if (given.size === 0 && by === undefined) return before;
  const tiers = given.size > 0 ? roomsIn(model, given) : (before?.tiers ?? {});
  if (Object.keys(tiers).length === 0) throw new CliProblem('capNeeded', {});
  const caps = { ...before, tiers, ...(by !== undefined && { by }) };
  const ordered = orderCaps(model, caps);
  if ('kind' in ordered) {
    const others = model.tiers.flatMap(({ id }) => (id === ordered.tier ? [] : [id]));
    throw new CliProblem(ordered.kind === 'circle' ? 'capsInCircle' : 'takerNeeded', {
      tier: ordered.tier,
      known: others,
    });
  }
  const hasColumn = (id: string) => columns[id] !== undefined;
  if (!staysBy(model, caps, hasColumn)) {
    const known = measuresToStayBy(model, hasColumn).map(({ id }) => id);
    throw new CliProblem('capByNeeded', { model: model.id, known });
  }
  return caps;
}

/**
 * Requires that hours come with the hours of one client, if there are no service levels to take them from.
 *
 * @throws CliProblem naming the tier
 */
export function requireHoursOfOne(caps: Caps | undefined): void {
  for (const [tier, { hours }] of Object.entries(caps?.tiers ?? {}))
    if (hours && hours.each === undefined)
      throw new CliProblem('hoursOfOneNeeded', { tier, hours: hours.there });
}

function roomsIn(model: Model, given: Request['caps']): Record<string, TierCap> {
  const tiers: Record<string, TierCap> = {};
  for (const [name, text] of given) {
    const tier = tierNamed(model, name);
    if (tier in tiers) throw new CliProblem('givenTwice', { option: `--cap ${tier}` });
    const [, room = '', taker] = /^([^:]*)(?::(.+))?$/.exec(text) ?? [];
    const cap = roomIn(room);
    if (!cap) throw new CliProblem('notRoom', { tier: name, found: text });
    tiers[tier] = { ...cap, ...(taker !== undefined && { to: tierNamed(model, taker) }) };
  }
  return tiers;
}

/** Reads a room as typed: `100` clients, `120h` hours, or `120h/8` hours with 8 for each client. */
function roomIn(text: string): TierCap | undefined {
  const most = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (isRoom(most)) return { most };
  const [, hours, ofOne] = /^(\d{1,9}(?:\.\d+)?)h(?:\/(\d{1,9}(?:\.\d+)?))?$/i.exec(text) ?? [];
  const [there, each] = [Number(hours), ofOne === undefined ? undefined : Number(ofOne)];
  if (hours === undefined || !isHours(there) || (each !== undefined && !isHoursOfOne(each))) return undefined;
  return { hours: { there, ...(each !== undefined && { each }) } };
}

/** Returns the id of the tier with this id or name. */
function tierNamed(model: Model, found: string): string {
  const tier = model.tiers.find(({ id }) => id === found) ?? findTier(found, [model])?.tier;
  const known = model.tiers.map(({ id }) => id);
  if (!tier) throw new CliProblem('unknownTier', { option: '--cap', found, model: model.id, known });
  return tier.id;
}
