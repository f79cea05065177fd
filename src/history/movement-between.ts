import { movementBetween, type Movement } from '../classifier/explain/tier-movement';
import type { Model } from '../classifier/model';
import { ids, type HistoryRow } from './history-row';

/** How a client moved. `returned`: she was there before, then not, and is there again. */
export type ClientMovement = Movement | 'returned';

export const isGone = ({ tierId }: Pick<HistoryRow, 'tierId'>) => tierId === ids.gone;

/** Returns whether both rows say the same segment. */
export const isSameTier = (
  one: Pick<HistoryRow, 'tierId' | 'tier'>,
  other: Pick<HistoryRow, 'tierId' | 'tier'>,
): boolean => one.tierId === other.tierId && (one.tierId !== ids.other || one.tier === other.tier);

/**
 * Returns how a client moved between two rows, by the order of the model's tiers.
 *
 * @param was her row before; undefined if there was none
 */
export function movementOf(model: Model, was: HistoryRow | undefined, now: HistoryRow): ClientMovement {
  if (!was) return 'new';
  if (isGone(was)) return 'returned';
  if (isGone(now)) return 'lost';
  if (isSameTier(was, now)) return 'same';
  const isTier = (id: string) => model.tiers.some((tier) => tier.id === id);
  return isTier(was.tierId) && isTier(now.tierId)
    ? movementBetween(model, was.tierId, now.tierId)
    : 'changed';
}
