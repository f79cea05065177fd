import { findTier } from './find-tier';
import type { Measure } from '../measure';
import { tierRanks, type TierList, type Tier } from '../tier';
import { measureKinds } from '../measure-kinds';

/**
 * Returns the number that a tier's name stands for: the stage's number, or for an interval the number of the tier's
 * rank (1 for the best). Searches the measure's policy models (`namedBy`), then `models`. Undefined if no tier has this
 * name.
 */
export function numberNamed(name: string, measure: Measure, models: readonly TierList[]): number | undefined {
  const { stagesOf, namedBy = [] } = measure;
  const found = findTier<TierList>(name, namedBy, models);
  const isStage = stagesOf === undefined || found?.model.id === stagesOf;
  return found && isStage ? numberOfTier(found.tier, measure, models) : undefined;
}

/**
 * Returns the number that a tier stands for: for a flag 1 or 0, for an interval the number of its rank, for a stage its
 * own number.
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

/** Returns the tiers of a model, which serve as stages 1, 2 and so on. */
export function stagesIn(models: readonly TierList[], modelId: string): readonly Tier[] {
  return models.find(({ id }) => id === modelId)?.tiers ?? [];
}
