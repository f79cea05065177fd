import { findTier } from './find-tier';
import type { Measure } from '../measure';
import { tierRanks, type TierList, type Tier } from '../tier';
import { measureKinds } from '../measure-kinds';

/**
 * Returns the number that a tier's name means in a measure: the stage's number, or for an interval the rank's
 * number, from 1 for the best. The measure's policy models (`namedBy`) are searched before `models`. Undefined if it
 * is no such name.
 */
export function numberNamed(name: string, measure: Measure, models: readonly TierList[]): number | undefined {
  const { stagesOf, namedBy = [] } = measure;
  const found = findTier<TierList>(name, namedBy, models);
  const isStage = stagesOf === undefined || found?.model.id === stagesOf;
  return found && isStage ? numberOfTier(found.tier, measure, models) : undefined;
}

/**
 * Returns the number of a tier in a measure: 1 or 0 for a flag, the rank's number, or for a stage the tier's own
 * number.
 */
export function numberOfTier(
  { id, rank }: Tier,
  { kind, stagesOf }: Pick<Measure, 'kind' | 'stagesOf'>,
  models: readonly TierList[],
): number {
  if (measureKinds[kind].says === 'yesNo') return rank === 'top' ? 1 : 0;
  if (stagesOf === undefined) return tierRanks.indexOf(rank) + 1;
  return stagesIn(models, stagesOf).findIndex((tier) => tier.id === id) + 1;
}

/** Returns the tiers of a model; they are the stages, numbered from 1. */
export function stagesIn(models: readonly TierList[], modelId: string): readonly Tier[] {
  return models.find(({ id }) => id === modelId)?.tiers ?? [];
}
