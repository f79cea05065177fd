import { modelById } from '../../classifier/catalogue';
import type { CutoffRule } from '../../classifier/cutoff';
import { isRunningShare } from '../../classifier/kind-of';
import type { Model } from '../../classifier/model';
import type { ModelPolicy } from '../../policy/policy';
import { policyForm } from '../../policy/policy-form';
import { inLanguage } from '../../policy/updated-policy';
import { headersChosen } from '../../sheet/headers-chosen';
import { SheetProblem } from '../../sheet/problem';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { isOwnModelId } from '../../policy/own-model';
import { choiceUnderProtectedPolicy } from './choice-under-protected-policy';
import { policyToFollow, protectedSheetOf, type PolicyFound } from './policy-in-force';

/**
 * The choice with the model as the policy has it: its names, colours, strategies and rules, but for the rules that were
 * chosen now, and with the day of a policy that reckons it by a formula. A model that the policy does not have yet is the catalogue's. Throws a SheetProblem where the policy is
 * not valid, or is protected and would have to be changed.
 */
export function choiceUnderPolicy(
  asked: Choice,
  customers: Pick<Customers, 'headers' | 'range'>,
  policyFound: PolicyFound,
): Choice {
  const policy = policyToFollow(policyFound);
  const isReckoned = policy && policyFound.standing.asOfFormula !== undefined;
  const choice = isReckoned ? { ...asked, asOf: policy.asOf } : asked;
  const protectedSheet = protectedSheetOf(policyFound);
  if (policy && protectedSheet !== undefined)
    return choiceUnderProtectedPolicy(choice, policy, protectedSheet, policyFound.standing);
  const found = policy?.models.find(({ modelId }) => modelId === choice.modelId);
  if (!policy || !found) {
    if (isOwnModelId(choice.modelId)) throw new SheetProblem('ownModelGone', {});
    return choice;
  }
  const ruled: ModelPolicy = {
    ...inLanguage(found, policy.language, choice.language),
    columns: headersChosen(choice, customers),
    cutoffs: withRules(found, choice),
  };
  return { ...choice, model: policyForm(ruled, choice.language), cutoffs: {} };
}

function withRules({ cutoffs, own, modelId }: ModelPolicy, choice: Choice): ModelPolicy['cutoffs'] {
  const model = own ? undefined : modelById(modelId);
  const chosen = Object.entries(choice.cutoffs).map(([id, rule]) => {
    const value = rule.kind === 'fixed' ? rule.value : NaN;
    return [id, { rule: asPolicyRule(model, id, rule), value }] as const;
  });
  return { ...cutoffs, ...Object.fromEntries(chosen) };
}

/** A share that the model compares running shares with stands in a policy as the rule for a boundary. */
function asPolicyRule(model: Model | undefined, id: string, rule: CutoffRule): CutoffRule {
  const measure = model?.cutoffs.find((cutoff) => cutoff.id === id)?.measure;
  const isShare = model && measure !== undefined && isRunningShare(model, measure);
  return isShare && rule.kind === 'fixed' ? { kind: 'shareOfTotal', share: rule.value } : rule;
}
