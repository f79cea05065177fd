import type { Language } from '../../classifier/language';
import { effectiveModel } from './effective-model';
import { newModelPolicy, type UsedModel } from './new-model-policy';
import type { ModelPolicy, Policy } from '../policy';
import { standardTiers } from './policy-tiers';

/**
 * Returns the policy after a run has used a model: with the run's numbers, and the manager's other choices kept.
 */
export function policyAfterRun(policy: Policy | undefined, used: UsedModel): Policy {
  const { language, asOf } = used;
  const before = (policy?.models ?? []).map((model) => inLanguage(model, policy!.language, language));
  const earlier = before.find(({ modelId }) => modelId === used.model.id);
  const now = newModelPolicy(used, earlier);
  const models = earlier ? before.map((model) => (model === earlier ? now : model)) : [...before, now];
  return { language, asOf, models };
}

/** Translates names and strategies that are still the standard texts; keeps those that the manager wrote. */
export function inLanguage(policy: ModelPolicy, from: Language, to: Language): ModelPolicy {
  if (from === to) return policy;
  const standard = standardTiers(effectiveModel(policy, from), to);
  return {
    ...policy,
    tiers: policy.tiers.map((tier) => {
      const { name, strategy } = standard.find(({ id }) => id === tier.id) ?? tier;
      return { ...tier, name, strategy };
    }),
  };
}
