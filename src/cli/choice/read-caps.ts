import type { Model } from '../../classifier/model';
import { findTier } from '../../classifier/names/find-tier';
import { isRoom, type Caps, type TierCap } from '../../sheet/caps';
import { orderCaps } from '../../sheet/caps/order-caps';
import { measuresToStayBy, staysBy } from '../../sheet/caps/stays-by';
import { CliProblem } from '../problem/cli-problem';
import type { Request } from './request';

/**
 * Returns the caps of the last run, with what was given in place of its own: the room in tiers, `vip=100`, or
 * `treasure=100:rising-star` with the tier that takes the others; the measure that says who stays.
 *
 * @param columns maps the id of each measure to its column
 * @throws CliProblem if a tier or number cannot be read, nobody takes the others, or nothing says who stays
 */
export function readCaps(
  model: Model,
  { caps: given, capBy: by }: Pick<Request, 'caps' | 'capBy'>,
  columns: Readonly<Record<string, number>>,
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

function roomsIn(model: Model, given: Request['caps']): Record<string, TierCap> {
  const tiers: Record<string, TierCap> = {};
  for (const [name, text] of given) {
    const tier = tierNamed(model, name);
    if (tier in tiers) throw new CliProblem('givenTwice', { option: `--cap ${tier}` });
    const [, digits, taker] = /^(\d{1,9})(?::(.+))?$/.exec(text) ?? [];
    const most = Number(digits);
    if (!isRoom(most)) throw new CliProblem('notRoom', { tier: name, found: text });
    tiers[tier] = { most, ...(taker !== undefined && { to: tierNamed(model, taker) }) };
  }
  return tiers;
}

/** Returns the id of the tier with this id or name. */
function tierNamed(model: Model, found: string): string {
  const tier = model.tiers.find(({ id }) => id === found) ?? findTier(found, [model])?.tier;
  const known = model.tiers.map(({ id }) => id);
  if (!tier) throw new CliProblem('unknownTier', { option: '--cap', found, model: model.id, known });
  return tier.id;
}
