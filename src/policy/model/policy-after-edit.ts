import type { ModelPolicy, Policy, PolicyCutoff } from '../policy';
import { rememberingNames } from './policy-tiers';

/**
 * Returns the policy that is on the sheet, with what only a comparison with the last valid policy shows: a renamed tier
 * is the same tier and keeps its former name; a number typed over a computed one is a fixed number.
 */
export function policyAfterEdit(now: Policy, before: Policy): Policy {
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

/**
 * Returns whether somebody typed over a computed number. If a run had computed a new number, the date would differ, or
 * the last valid policy would have the same number, because runs save it.
 */
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
