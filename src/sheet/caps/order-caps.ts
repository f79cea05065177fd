import type { Model } from '../../classifier/model';
import type { Caps, HoursOfOne } from '../caps';
import { roomOf, type Room } from './room-of';

/** A cap with its tiers as indexes in the model's list. */
export interface CapInOrder extends Room {
  readonly tier: number;
  /** The tier that takes the clients for whom there is no room. */
  readonly to: number;
}

/**
 * Why caps cannot be used. `noTaker`: no tier takes the others, and none is below on a ladder. `circle`: a tier's others
 * would come back to it.
 */
export interface CapFault {
  readonly kind: 'noTaker' | 'circle';
  /** Id of the tier with the cap. */
  readonly tier: string;
}

type Tiers = Pick<Model, 'tiers' | 'tierLadders'>;

/** Returns the id of the tier one step down the ladder; undefined if there is none or the model has no ladder. */
export function tierBelow({ tierLadders = [] }: Tiers, tier: string): string | undefined {
  const ladder = tierLadders.find((each) => each.includes(tier)) ?? [];
  return ladder[ladder.indexOf(tier) - 1];
}

/** Returns whether the model has a ladder with this tier, so that nobody needs to say which tier takes the others. */
export const isOnLadder = ({ tierLadders = [] }: Tiers, tier: string): boolean =>
  tierLadders.some((ladder) => ladder.includes(tier));

/**
 * Returns the caps in the order of applying them: a tier comes after all from which it takes clients. So a tier that
 * takes some may overflow in turn. Leaves out caps of tiers that the model does not have (any more).
 *
 * @param hoursOfOne hours that one client takes by the sheet *Service Levels*; left out, caps in hours without a number of
 *   their own have no room yet (NaN)
 */
export function orderCaps(
  model: Tiers,
  { tiers }: Caps,
  hoursOfOne: HoursOfOne = {},
): readonly CapInOrder[] | CapFault {
  const indexOf = (id: string | undefined) => model.tiers.findIndex((tier) => tier.id === id);
  const known = Object.entries(tiers).filter(([id]) => indexOf(id) >= 0);
  const takerOf = (id: string) => (isOnLadder(model, id) ? tierBelow(model, id) : tiers[id]?.to);
  const withoutTaker = known.find(([id]) => indexOf(takerOf(id)) < 0);
  if (withoutTaker) return { kind: 'noTaker', tier: withoutTaker[0] };

  const stepsFrom = (id: string, seen: readonly string[] = []): number => {
    if (seen.includes(id)) return Infinity;
    return known.some(([each]) => each === id) ? 1 + stepsFrom(takerOf(id)!, [...seen, id]) : 0;
  };
  const steps = known.map(([id, cap]) => ({ id, room: roomOf(cap, hoursOfOne[id]), steps: stepsFrom(id) }));
  const inCircle = steps.find((each) => each.steps === Infinity);
  if (inCircle) return { kind: 'circle', tier: inCircle.id };
  return steps
    .sort((one, other) => other.steps - one.steps)
    .map(({ id, room }) => ({ tier: indexOf(id), ...room, to: indexOf(takerOf(id)) }));
}
