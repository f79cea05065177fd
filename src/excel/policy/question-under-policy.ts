import { modelById } from '../../classifier/models/catalogue';
import type { CutoffRule } from '../../classifier/cutoff';
import { isRunningShare } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { askedModel } from '../../policy/model/asked-model';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { modelUnderPolicy } from '../../policy/model/named-measures';
import { isCustomModelId } from '../../policy/custom-model';
import type { ModelPolicy } from '../../policy/policy';
import { policyRowForm } from '../../policy/model/policy-row-form';
import { inLanguage } from '../../policy/model/policy-after-run';
import type { Choice } from '../../sheet/choice';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { questionOf, type Question } from '../../sheet/question';
import { readingSegments, refuseCircle } from '../../sheet/segments-beside';
import { policyToFollow, protectedSheetOf, type PolicyFound } from './policy-state';
import { underProtectedPolicy } from './protected-policy';

/**
 * Makes a question from a choice, the workbook's policy and the segments beside the customers.
 *
 * @throws SheetProblem if the policy is not valid, or is protected and would have to change; if a measure lacks its
 *   column; or if a model would be computed from its own segments
 */
export function questionUnderPolicy(asked: Choice, customers: Customers, found: PolicyFound): Question {
  const policy = policyToFollow(found);
  const models = modelsOfWorkbook(policy);
  const under = underPolicy(asked, customers, found);
  const named = modelUnderPolicy(under.model, policy);
  const model = readingSegments(named, under.choice, customers.range, models);
  const question = questionOf(under.choice, model, customers);
  refuseCircle(customers, question, (id) => modelAmong(models, id).name);
  return question;
}

/**
 * Returns the model with the policy's names, colours, strategies and rules, except rules that the user chose now; and
 * the as-of date if the policy computes it by a formula. A model that the policy lacks comes from the catalogue.
 */
function underPolicy(
  asked: Choice,
  customers: Customers,
  policyFound: PolicyFound,
): { choice: Choice; model: Model } {
  const policy = policyToFollow(policyFound);
  const isComputed = policy && policyFound.existing.asOfFormula !== undefined;
  const choice = isComputed ? { ...asked, asOf: policy.asOf } : asked;
  const protectedSheet = protectedSheetOf(policyFound);
  if (policy && protectedSheet !== undefined)
    return underProtectedPolicy(choice, policy, protectedSheet, policyFound.existing);
  const found = policy?.models.find(({ modelId }) => modelId === choice.modelId);
  if (!policy || !found) {
    if (isCustomModelId(choice.modelId)) throw new SheetProblem('ownModelGone', {});
    return { choice, model: modelById(choice.modelId) };
  }
  const headers = Object.entries(choice.columns).map(([id, index]) => [id, headerAtIndex(customers, index)]);
  const ruled: ModelPolicy = {
    ...inLanguage(found, policy.language, choice.language),
    columns: Object.fromEntries(headers),
    cutoffs: withRules(found, policy.language, choice),
  };
  return { choice: { ...choice, cutoffs: {} }, model: policyRowForm(ruled, choice.language) };
}

function withRules(found: ModelPolicy, language: Language, choice: Choice): ModelPolicy['cutoffs'] {
  const model = askedModel(found, language);
  const chosen = Object.entries(choice.cutoffs).map(([id, rule]) => {
    const value = rule.kind === 'fixed' ? rule.value : NaN;
    return [id, { rule: asPolicyRule(model, id, rule), value }] as const;
  });
  return { ...found.cutoffs, ...Object.fromEntries(chosen) };
}

/**
 * Converts a chosen rule into the policy's form: a share of a running share (80 % of the profit) becomes the rule that
 * computes the boundary's number.
 */
function asPolicyRule(model: Model, id: string, rule: CutoffRule): CutoffRule {
  const measure = model.cutoffs.find((cutoff) => cutoff.id === id)?.measure;
  const isShare = measure !== undefined && isRunningShare(model, measure);
  return isShare && rule.kind === 'fixed' ? { kind: 'shareOfTotal', share: rule.value } : rule;
}
