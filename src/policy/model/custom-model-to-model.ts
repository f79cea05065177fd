import type { Cutoff } from '../../classifier/cutoff';
import type { Condition, Rule } from '../../classifier/decision-table';
import { localized, type Localized } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { tierRanks, type TierRank, type Tier } from '../../classifier/tier';
import type { CustomMeasure, CustomModel } from '../custom-model';
import type { PolicyTier } from '../policy';
import { tierColor } from '../tier-color';
import { words } from '../words/languages';

/**
 * Converts a custom model into the type of the catalogue's models. Uses the manager's texts in every language.
 *
 * @param tiers the tiers of the model's policy
 */
export function customModelToModel(own: CustomModel, tiers: readonly PolicyTier[]): Model {
  const ownTiers = own.tierIds.map((id) => tiers.find((tier) => tier.id === id)!);
  return {
    id: own.id,
    functionName: 'CLIENT_SEGMENT',
    name: inAll(own.name),
    question: localized((language) => words[language].ownQuestion(own.measures.map(({ name }) => name))),
    measures: own.measures.map(asMeasure),
    cutoffs: own.measures.flatMap((measure) => measure.cutoffs.map((cutoff) => asCutoff(measure, cutoff))),
    tiers: ownTiers.map((tier, index) => asTier(tier, tierRanks[Math.floor((index * 4) / ownTiers.length)]!)),
    ...(own.measures.length === 1 && { tierLadders: [[...own.tierIds].reverse()] }),
    table: own.grid.flatMap((row, fromTop) =>
      row.map((tier, fromLeft): Rule => {
        const levels = [levelOf(own.measures[0], fromTop), levelOf(own.measures[1], fromLeft)];
        return { when: levels.filter((level) => level !== undefined), tier };
      }),
    ),
    example: { formula: '', tiers: [] },
  };
}

const inAll = (text: string): Localized => localized(() => text);

const asMeasure = ({ id, kind, name }: CustomMeasure): Measure => ({
  id,
  kind,
  name: inAll(name),
  description: inAll(name),
});

const asCutoff = (measure: CustomMeasure, { id, name, rule }: CustomMeasure['cutoffs'][number]): Cutoff => ({
  id,
  measure: measure.id,
  name: inAll(name),
  description: inAll(name),
  rule,
});

const asTier = ({ id, name, strategy, fill, formerNames }: PolicyTier, rank: TierRank): Tier => ({
  id,
  name: inAll(name),
  strategy: inAll(strategy),
  color: tierColor(fill),
  rank,
  ...(formerNames.length > 0 && { aliases: formerNames }),
});

/** Returns the interval of a level as a condition; levels are counted from the highest (0) down. */
function levelOf(measure: CustomMeasure | undefined, fromHighest: number): Condition | undefined {
  if (!measure) return undefined;
  const upwards = measure.cutoffs.map(({ id }) => id);
  const from = upwards[upwards.length - 1 - fromHighest];
  const below = upwards[upwards.length - fromHighest];
  return {
    measure: measure.id,
    ...(from !== undefined && { from }),
    ...(below !== undefined && { below }),
  };
}
