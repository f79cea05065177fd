import { modelById } from '../../classifier/models/catalogue';
import type { Cutoff } from '../../classifier/cutoff';
import { isRunningShare } from '../../classifier/kind-of';
import type { Model } from '../../classifier/model';
import type { Tier } from '../../classifier/tier';
import { localized, type Language, type Localized } from '../../classifier/language';
import { namedByTier } from '../../classifier/derive/score-ranges';
import { unclassifiedColor, unclassifiedName, unclassifiedOutcome } from '../../classifier/unclassified';
import { customModelToModel } from './custom-model-to-model';
import type { ModelPolicy, PolicyTier } from '../policy';
import { tierColor } from '../tier-color';

/**
 * Returns the model with the policy's tier names, colours, strategies and cut-off rules. A text that is still the
 * standard one in the workbook's `language` keeps its translations; a changed text is used in every language. Former
 * names of a tier become aliases.
 */
export function effectiveModel(policy: ModelPolicy, language: Language): Model {
  const model = policy.own ? customModelToModel(policy.own, policy.tiers) : modelById(policy.modelId);
  const currentNames = new Set(policy.tiers.map(({ name }) => name));
  const tiers = policy.own
    ? model.tiers
    : model.tiers.map((tier) => withPolicy(tier, policy, language, currentNames));
  return {
    ...model,
    cutoffs: model.cutoffs.map((cutoff) => withRule(namedByTier(cutoff, { ...model, tiers }), model, policy)),
    tiers,
    ...unclassifiedOf(policy, language),
  };
}

/**
 * Returns a cut-off with the policy's rule. A cut-off of a running share takes only a share of the total from the
 * policy. With any other rule, which gives a number of the measure, it keeps the model's own share.
 */
function withRule(cutoff: Cutoff, model: Model, { cutoffs }: ModelPolicy): Cutoff {
  const rule = cutoffs[cutoff.id]?.rule;
  const isShare = isRunningShare(model, cutoff.measure);
  if (!rule || (isShare && rule.kind !== 'shareOfTotal')) return cutoff;
  return {
    ...cutoff,
    rule: isShare && rule.kind === 'shareOfTotal' ? { kind: 'fixed', value: rule.share } : rule,
  };
}

function withPolicy(
  tier: Tier,
  { tiers }: ModelPolicy,
  language: Language,
  currentNames: ReadonlySet<string>,
): Tier {
  const policy = tiers.find(({ id }) => id === tier.id);
  if (!policy) return tier;
  const aliases = aliasesOf(tier, policy, language).filter((alias) => !currentNames.has(alias));
  return {
    ...tier,
    name: changed(tier.name, policy.name, language),
    strategy: changed(tier.strategy, policy.strategy, language),
    color: policy.fill === tier.color.fill ? tier.color : tierColor(policy.fill),
    ...(aliases.length > 0 && { aliases }),
  };
}

function unclassifiedOf({ tiers }: ModelPolicy, language: Language): Pick<Model, 'unclassified'> {
  const policy = tiers.find(({ id }) => id === unclassifiedOutcome);
  if (!policy) return {};
  const name = changed(unclassifiedName, policy.name, language);
  const color = policy.fill === unclassifiedColor.fill ? unclassifiedColor : tierColor(policy.fill);
  const isStandard = name === unclassifiedName && color === unclassifiedColor;
  return isStandard ? {} : { unclassified: { name, color } };
}

const changed = (standard: Localized, text: string, language: Language): Localized =>
  standard[language] === text ? standard : localized(() => text);

function aliasesOf({ name, aliases = [] }: Tier, policy: PolicyTier, language: Language): string[] {
  const standard = name[language] === policy.name ? [] : Object.values(name);
  return [...new Set([...aliases, ...policy.formerNames, ...standard])];
}
