import type { ModelPolicy, Policy, PolicyCutoff } from '../policy';
import { rememberingNames } from './policy-tiers';

/**
 * The policy as it stands on the sheet now, understood by what was valid before: a tier with another name is the same
 * tier and remembers the name it had; a number typed over one that was drawn is a number of the manager's own.
 */
export function editedPolicy(now: Policy, before: Policy): Policy {
  return {
    ...now,
    models: now.models.map((model) => {
      const earlier = before.models.find(({ modelId }) => modelId === model.modelId);
      if (!earlier) return model;
      const named = now.language === before.language ? rememberingNames(model, earlier) : model;
      return { ...named, cutoffs: withOwnNumbers(model.cutoffs, earlier.cutoffs) };
    }),
  };
}

function withOwnNumbers(now: ModelPolicy['cutoffs'], before: ModelPolicy['cutoffs']): ModelPolicy['cutoffs'] {
  return Object.fromEntries(
    Object.entries(now).map(([id, cutoff]) => [id, isTypedOver(cutoff, before[id]) ? own(cutoff) : cutoff]),
  );
}

/** What is drawn anew has another day, or comes from a run that keeps it as the last valid one at once. */
function isTypedOver({ rule, value, drawnOn }: PolicyCutoff, before: PolicyCutoff | undefined): boolean {
  return (
    before !== undefined &&
    rule.kind !== 'fixed' &&
    JSON.stringify(rule) === JSON.stringify(before.rule) &&
    drawnOn === before.drawnOn &&
    value !== before.value &&
    !Number.isNaN(value)
  );
}

const own = ({ value }: PolicyCutoff): PolicyCutoff => ({ rule: { kind: 'fixed', value }, value });
