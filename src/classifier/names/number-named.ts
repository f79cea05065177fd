import { findTier } from './find-tier';
import type { Measure } from '../measure';
import { tierRanks, type TierList, type Tier } from '../tier';
import { measureKinds } from '../measure-kinds';

/**
 * Returns the number of the tier with this name (see `numberOfTier`). Searches the policy models of the measure
 * (`namedBy`), then `models`. Undefined if no tier has this name, or if the measure is a stage and the tier is of
 * another model than `stagesOf`.
 */
export function numberNamed(name: string, measure: Measure, models: readonly TierList[]): number | undefined {
  const { stagesOf, namedBy = [] } = measure;
  const found = findTier<TierList>(name, namedBy, models);
  const isStage = stagesOf === undefined || found?.model.id === stagesOf;
  return found && isStage ? numberOfTier(found.tier, measure, models) : undefined;
}

/**
 * Returns the number that a cell with the tier's name counts as. For a flag: 1 if the tier has the top rank, otherwise
 * 0. For an interval: the number of its rank, 1 for the best. For a stage: its place among the stages, from 1.
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
