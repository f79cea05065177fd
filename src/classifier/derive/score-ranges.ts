import type { Cutoff, RangeEnd } from '../cutoff';
import type { Condition, Rule } from '../decision-table';
import type { DerivedMeasure } from '../derivation';
import { scoreLimits } from './quantile-score';
import type { Model } from '../model';
import type { Tier } from '../tier';
import { localized, type Localized } from '../language';
import { words } from '../words/languages';

/** The lowest and the highest score that a tier takes, in one measure. */
export type ScoreRange = readonly [lowest: number, highest: number];

/** A tier's id and its range for each score, in the order of the scores. */
export type TierRanges = readonly [tier: string, ...ranges: readonly ScoreRange[]];

const ends = ['lowest', 'highest'] as const;

/**
 * Makes a cut-off for each end of each range, and the rules that compare scores with them, so that a policy can change
 * the ranges. A client in no range gets the tier `otherwise`. A client who lacks a score gets no tier, even if the
 * range allows any score.
 */
export function scoreRanges(
  scores: readonly DerivedMeasure[],
  tiers: readonly Tier[],
  ranges: readonly TierRanges[],
  otherwise: string,
): { readonly cutoffs: Cutoff[]; readonly table: Rule[] } {
  const nameOf = (tier: string) => tiers.find(({ id }) => id === tier)!.name;
  return {
    cutoffs: ranges.flatMap(([tier, ...ofScores]) =>
      ofScores.flatMap((range, index) =>
        ends.map((end, at) =>
          rangeEnd(scores[index]!, nameOf(tier), { tier, end, ...scoreLimits }, range[at]!),
        ),
      ),
    ),
    table: [
      ...ranges.map(([tier]): Rule => ({ when: scores.map((score) => within(score, tier)), tier })),
      { when: scores.map(({ id }) => ({ measure: id })), tier: otherwise },
    ],
  };
}

const within = ({ id }: DerivedMeasure, tier: string): Condition => ({
  measure: id,
  from: endId(tier, id, 'lowest'),
  upTo: endId(tier, id, 'highest'),
});

const endId = (tier: string, score: string, end: RangeEnd['end']) => `${tier}_${score}_${end}`;

function rangeEnd(
  { id, name }: DerivedMeasure,
  tierName: Localized,
  rangeOf: RangeEnd,
  value: number,
): Cutoff {
  const called = rangeEndName(tierName, name, rangeOf.end);
  return {
    id: endId(rangeOf.tier, id, rangeOf.end),
    measure: id,
    name: called,
    // Repeats the name: the cut-off is no argument of a function, so nobody would read a longer description.
    description: called,
    rule: { kind: 'fixed', value },
    rangeOf,
    addedLater: true,
    onlyInPolicy: true,
  };
}

/** Puts the tier's current name into the name of a range's end; returns any other cut-off unchanged. */
export function namedByTier(
  cutoff: Cutoff,
  { tiers, derived = [] }: Pick<Model, 'tiers' | 'derived'>,
): Cutoff {
  const { rangeOf, measure } = cutoff;
  const tier = tiers.find(({ id }) => id === rangeOf?.tier);
  const score = derived.find(({ id }) => id === measure);
  return rangeOf && tier && score
    ? { ...cutoff, name: rangeEndName(tier.name, score.name, rangeOf.end) }
    : cutoff;
}

/** Makes a name such as `Champions: recency score, lowest`. */
const rangeEndName = (tier: Localized, score: Localized, end: RangeEnd['end']): Localized =>
  localized((language) => words[language].cutoffs.rangeEnd(tier[language], score[language], end));
