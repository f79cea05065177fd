import { isSameRule } from '../../classifier/cutoffs/kept-cutoffs';
import type { ModelPolicy, Policy, PolicyCutoff } from '../policy';
import { rememberingNames } from './policy-tiers';

/**
 * Returns the sheet's policy, after comparing it with the last valid policy (`before`). A tier that was renamed gets
 * its old name as a former name. A computed number that somebody typed over becomes a fixed number. A number whose
 * rule was changed loses its date.
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
    Object.entries(now).map(([id, cutoff]) => {
      if (isTypedOver(cutoff, before[id])) return [id, own(cutoff)];
      return [id, hasOtherRule(cutoff, before[id]) ? withoutDay(cutoff) : cutoff];
    }),
  );
}

/**
 * Returns whether somebody typed over a computed number: rule and date are as before, but not the number. A run on
 * another day would have changed the date. A run on the same day would have saved its number in the last valid policy.
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

/**
 * Returns whether somebody chose another rule than the one that computed the number: rule changed, date not. A run that
 * changes the rule changes the date too.
 */
const hasOtherRule = ({ rule, drawnOn }: PolicyCutoff, before: PolicyCutoff | undefined): boolean =>
  before !== undefined &&
  rule.kind !== 'fixed' &&
  drawnOn === before.drawnOn &&
  !isSameRule(rule, before.rule);

/** Removes the date, so that the next run computes the number by its rule. */
const withoutDay = ({ rule, value }: PolicyCutoff): PolicyCutoff => ({ rule, value });

const own = ({ value }: PolicyCutoff): PolicyCutoff => ({ rule: { kind: 'fixed', value }, value });
