import type { Cutoff } from '../../classifier/cutoff';
import type { Condition, Rule } from '../../classifier/decision-table';
import type { DerivedMeasure } from '../../classifier/derivation';
import { localized, type Localized } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { tierRanks, type TierRank, type Tier } from '../../classifier/tier';
import {
  axesOf,
  scaleIds,
  type CustomCutoff,
  type CustomIndex,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
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
  const axes = axesOf(own);
  return {
    id: own.id,
    functionName: 'CLIENT_SEGMENT',
    name: inAll(own.name),
    question: localized((language) => words[language].ownQuestion(axes.map(({ name }) => name))),
    measures: own.measures.map(asMeasure),
    ...(own.indices && { derived: own.indices.map((index) => asIndex(index, own)) }),
    cutoffs: [
      ...own.measures.flatMap((measure) =>
        measure.cutoffs.map((cutoff) =>
          measure.index === undefined ? asCutoff(measure, cutoff) : asScale(measure, measure.index, cutoff),
        ),
      ),
      ...(own.indices ?? []).flatMap((index) => index.cutoffs.map((cutoff) => asCutoff(index, cutoff))),
    ],
    tiers: ownTiers.map((tier, index) => asTier(tier, tierRanks[Math.floor((index * 4) / ownTiers.length)]!)),
    ...(axes.length === 1 && { tierLadders: [[...own.tierIds].reverse()] }),
    table: own.grid.flatMap((row, fromTop) =>
      row.map((tier, fromLeft): Rule => {
        const levels = [levelOf(axes[0], fromTop), levelOf(axes[1], fromLeft)];
        return { when: levels.filter((level) => level !== undefined), tier };
      }),
    ),
  };
}

const inAll = (text: string): Localized => localized(() => text);

const asMeasure = ({ id, kind, name }: CustomMeasure): Measure => ({
  id,
  kind,
  name: inAll(name),
  description: inAll(name),
  ...(measureKinds[kind].says === 'yesNo' && { blank: 0 }),
});

const asIndex = ({ id, name }: CustomIndex, { measures }: CustomModel): DerivedMeasure => ({
  id,
  name: inAll(name),
  derivation: {
    kind: 'scaledIndex',
    of: measures
      .filter(({ index }) => index === id)
      .map((measure) => {
        const { worst, best, weight } = scaleIds(measure.id);
        return { measure: measure.id, lo: worst, hi: best, weight };
      }),
  },
});

const asCutoff = (of: { readonly id: string }, { id, name, rule }: CustomCutoff): Cutoff => ({
  id,
  measure: of.id,
  name: inAll(name),
  description: inAll(name),
  rule,
});

/**
 * Converts a number that scales a measure. A weight gets the index as its measure, because the index has no unit (as in
 * `indexByScales`).
 */
const asScale = (measure: CustomMeasure, index: string, cutoff: CustomCutoff): Cutoff => ({
  ...asCutoff(cutoff.id === scaleIds(measure.id).weight ? { id: index } : measure, cutoff),
  onlyInPolicy: true,
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
function levelOf(measure: CustomIndex | undefined, fromHighest: number): Condition | undefined {
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
