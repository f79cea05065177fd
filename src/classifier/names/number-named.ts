import { findTier } from './find-tier';
import type { Measure } from '../measure';
import { standings, type TierList, type Tier } from '../tier';
import { measureKinds } from '../measure-kinds';

/**
 * What the name of a tier says in a measure: of a stage its number, of an interval that of its standing, from 1 for the best.
 * The names that the workbook has for tiers go before those of `models`. Undefined where it is no such name.
 */
export function numberNamed(name: string, measure: Measure, models: readonly TierList[]): number | undefined {
  const { stagesOf, namedBy = [] } = measure;
  const found = findTier<TierList>(name, namedBy, models);
  const isStage = stagesOf === undefined || found?.model.id === stagesOf;
  return found && isStage ? numberOfTier(found.tier, measure, models) : undefined;
}

/** The number that a tier stands for, that of its standing or, of a stage, its own (it is one of that model's); of a flag 1 for yes. */
export function numberOfTier(
  { id, standing }: Tier,
  { kind, stagesOf }: Pick<Measure, 'kind' | 'stagesOf'>,
  models: readonly TierList[],
): number {
  if (measureKinds[kind].says === 'yesNo') return standing === 'top' ? 1 : 0;
  if (stagesOf === undefined) return standings.indexOf(standing) + 1;
  return stagesIn(models, stagesOf).findIndex((tier) => tier.id === id) + 1;
}

/** The tiers of a model, which are the stages from 1. */
export function stagesIn(models: readonly TierList[], modelId: string): readonly Tier[] {
  return models.find(({ id }) => id === modelId)?.tiers ?? [];
}
