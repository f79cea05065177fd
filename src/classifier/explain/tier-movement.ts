import type { Model } from '../model';
import { betterTiers } from './tier-order';

/**
 * How a client moved from one tier to another of the same model. `sideways`: to another tier that is equally good.
 * `changed`: to a tier that the model does not compare with the earlier one. `new` and `lost`: she had no tier before,
 * or has none now.
 */
export type Movement = 'up' | 'down' | 'sideways' | 'changed' | 'same' | 'new' | 'lost';

/** Compares two tiers of a model, given by id, by the order of its tiers (`betterTiers`). */
export function movementBetween(
  model: Pick<Model, 'tiers' | 'unranked' | 'tierLadders'>,
  from: string,
  to: string,
): Extract<Movement, 'up' | 'down' | 'sideways' | 'changed' | 'same'> {
  if (from === to) return 'same';
  const isBetter = (tier: string, than: string) => betterTiers(model, than).flat().includes(tier);
  if (isBetter(to, from)) return 'up';
  if (isBetter(from, to)) return 'down';
  return model.unranked || model.tierLadders ? 'changed' : 'sideways';
}
