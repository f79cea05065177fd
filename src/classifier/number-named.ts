import { findTier, tierNames } from './find-tier';
import type { Measure } from './measure';
import { standings, type TierList, type Tier } from './tier';
import { measureKinds } from './measure-kinds';

/** A number and the names of tiers that stand for it. */
export interface NamedNumber {
  readonly number: number;
  readonly names: readonly string[];
}

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

/** The names of all tiers that say something in a measure, by the number that they stand for. */
export function namedNumbers(measure: Measure, models: readonly TierList[]): NamedNumber[] {
  const byNumber = new Map<number, Map<string, string>>();
  const names = [...(measure.namedBy ?? []), ...models].flatMap(({ tiers }) => tiers).flatMap(tierNames);
  for (const name of names) {
    const number = numberNamed(name, measure, models);
    if (number === undefined) continue;
    const same = byNumber.get(number) ?? new Map<string, string>();
    byNumber.set(number, same.set(name.toLowerCase(), name));
  }
  return [...byNumber].map(([number, same]) => ({ number, names: [...same.values()] }));
}

/** The names of tiers that a column of segments may hold for a flag: all of the model's, and those that say yes. */
export function namesOfSegments(
  measure: Measure,
  models: readonly TierList[],
): {
  readonly all: readonly string[];
  readonly yes: readonly string[];
} {
  const tiers = measure.saidByTier ? (measure.segmentsOf?.tiers ?? []) : [];
  const all = tiers.flatMap(tierNames);
  return { all, yes: all.filter((name) => numberNamed(name, measure, models) === 1) };
}
