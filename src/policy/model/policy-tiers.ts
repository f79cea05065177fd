import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { unclassifiedColor, unclassifiedName, unclassifiedOutcome } from '../../classifier/unclassified';
import type { ModelPolicy, PolicyTier } from '../policy';
import { policyText } from '../texts';

/** Returns the tiers of a model with their standard texts, and *Unclassified* last. */
export const standardTiers = ({ tiers }: Model, language: Language): PolicyTier[] => [
  ...tiers.map(({ id, name, color, strategy }) => ({
    id,
    name: name[language],
    fill: color.fill,
    strategy: strategy[language],
    formerNames: [],
  })),
  unclassifiedTier(language),
];

/** Returns the tier *Unclassified*, for clients who cannot be classified. */
export const unclassifiedTier = (language: Language): PolicyTier => ({
  id: unclassifiedOutcome,
  name: unclassifiedName[language],
  fill: unclassifiedColor.fill,
  strategy: policyText[language].unclassifiedStrategy,
  formerNames: [],
});

/**
 * Returns the tier with a new name. Its id stays. The old name becomes a former name, so that cells with it are still
 * recognized.
 */
export function renamed(tier: PolicyTier, name: string): PolicyTier {
  if (name === tier.name) return tier;
  const former = [...tier.formerNames, tier.name].filter((each) => each !== name);
  return { ...tier, name, formerNames: [...new Set(former)] };
}

/** Returns the policy `now` after adding to its tiers the names that they had in an earlier policy. */
export function rememberingNames(now: ModelPolicy, earlier: ModelPolicy): ModelPolicy {
  return {
    ...now,
    tiers: now.tiers.map((tier) => {
      const before = earlier.tiers.find(({ id }) => id === tier.id);
      if (!before || before.name === tier.name) return tier;
      const { formerNames } = renamed({ ...tier, name: before.name }, tier.name);
      return { ...tier, formerNames };
    }),
  };
}
