import { modelById } from '../../classifier/models/catalogue';
import type { CutoffRule } from '../../classifier/cutoff';
import { mayBeKept } from '../../classifier/cutoffs/kept-cutoffs';
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
import type { Choice, ModelChoice } from '../../sheet/choice';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { questionOf, type EarlierCutoffs, type Question } from '../../sheet/question';
import type { DecidedBefore } from '../../sheet/record/decided-before';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import { readingSegments, refuseCircle } from '../../sheet/match/segments-beside';
import { policyToFollow, protectedSheetOf, type PolicyToFollow } from './policy-state';
import { underProtectedPolicy } from './protected-policy';

/**
 * Makes a question from a choice. The question follows the workbook's policy, keeps cut-off numbers of the run before
 * if allowed, and can read the segments of other models beside the customers.
 *
 * @param before the record of the columns that the model wrote beside these customers
 * @throws SheetProblem if the policy is not valid, or is protected and would have to change; if a measure lacks its
 *   column; or if a model would be computed from its own segments
 */
export function questionUnderPolicy(
  asked: Choice,
  customers: Customers,
  found: PolicyToFollow,
  before?: SegmentRecord,
): Question {
  const policy = policyToFollow(found);
  const models = modelsOfWorkbook(policy);
  const isKept = keepsNumbers(asked, before);
  const under = underPolicy(asked, customers, found, isKept ? before?.decided : undefined);
  const named = modelUnderPolicy(under.model, policy);
  const choice = { ...asked, asOf: under.asOf, cutoffs: under.cutoffs };
  const model = readingSegments(named, choice.columns, customers.range, models);
  const question = questionOf(choice, model, customers, isKept ? under.earlier : undefined);
  refuseCircle(customers, question, (id) => modelAmong(models, id).name);
  return question;
}

interface UnderPolicy {
  readonly model: Model;
  /** The rules of the choice that differ from the model's own. */
  readonly cutoffs: Choice['cutoffs'];
  /**
   * The cut-off numbers of the run before, which may be used again instead of being computed from today's customers.
   */
  readonly earlier?: EarlierCutoffs;
}

/**
 * Returns the model with the policy's names, colours, strategies and rules, except rules that the user chose now; and
 * the as-of date: the policy's if it computes one by a formula or is protected, otherwise the chosen one. A model that
 * the policy lacks comes from the catalogue.
 */
function underPolicy(
  choice: Choice,
  customers: Customers,
  policyFound: PolicyToFollow,
  decided: DecidedBefore | undefined,
): UnderPolicy & Pick<Choice, 'asOf'> {
  const policy = policyToFollow(policyFound);
  const protectedSheet = protectedSheetOf(policyFound);
  if (policy && protectedSheet !== undefined) {
    const model = underProtectedPolicy(choice, policy, protectedSheet, policyFound.existing);
    return { model, cutoffs: {}, asOf: policy.asOf };
  }
  const isComputed = policy && policyFound.existing.asOfFormula !== undefined;
  const asOf = isComputed ? policy.asOf : choice.asOf;
  const found = policy?.models.find(({ modelId }) => modelId === choice.modelId);
  if (policy && found) {
    const ruled = inLanguage(found, policy.language, choice.language);
    return { ...underRules(choice, customers, ruled, policy.language), asOf };
  }
  if (isCustomModelId(choice.modelId)) throw new SheetProblem('ownModelGone', {});
  return { ...underRecord(choice, customers, decided), asOf };
}

/**
 * Returns the model and its rules if the workbook has no policy for this model. If any cut-off number of the run before
 * may be kept, also returns all numbers of that run (`earlier`).
 */
function underRecord(
  choice: ModelChoice,
  customers: Customers,
  decided: DecidedBefore | undefined,
): UnderPolicy {
  const { modelId, cutoffs } = choice;
  if (!decided || !Object.values(decided.cutoffs).some(mayBeKept))
    return { model: modelById(modelId), cutoffs };
  const numbers: ModelPolicy = {
    modelId,
    columns: decided.columns,
    cutoffs: furtherCutoffs(decided, modelId),
    tiers: [],
  };
  return { ...underRules(choice, customers, numbers, choice.language), earlier: decided };
}

/** Returns the model in row form (it decides each client alone), with a policy's rules except for those chosen now. */
function underRules(
  choice: ModelChoice,
  customers: Customers,
  policy: ModelPolicy,
  language: Language,
): UnderPolicy {
  const headers = Object.entries(choice.columns).map(([id, index]) => [id, headerAtIndex(customers, index)]);
  const ruled: ModelPolicy = {
    ...policy,
    columns: Object.fromEntries(headers),
    cutoffs: withRules(policy, language, choice),
  };
  return { model: policyRowForm(ruled, choice.language), cutoffs: {}, earlier: policy };
}

/**
 * Returns the cut-offs of the run before that the catalogue's model does not have. Leaves out the others: if the choice
 * has no rule for one of these, the model's own rule applies.
 */
function furtherCutoffs({ cutoffs }: DecidedBefore, modelId: string): ModelPolicy['cutoffs'] {
  const ofModel = modelById(modelId).cutoffs.map(({ id }) => id);
  return Object.fromEntries(Object.entries(cutoffs).filter(([id]) => !ofModel.includes(id)));
}

/**
 * Returns whether to use the cut-off numbers of the run before again. False if the user asked to compute them anew, or
 * if that run treated several rows of a client in the other way and so had other clients.
 */
const keepsNumbers = (
  { computesAnew, repeated = 'each' }: Choice,
  before: SegmentRecord | undefined,
): boolean =>
  !computesAnew && (before?.chosen === undefined || (before.chosen.repeated ?? 'each') === repeated);

function withRules(found: ModelPolicy, language: Language, choice: ModelChoice): ModelPolicy['cutoffs'] {
  const model = askedModel(found, language);
  const chosen = Object.entries(choice.cutoffs).map(([id, rule]) => {
    const value = rule.kind === 'fixed' ? rule.value : NaN;
    return [id, { rule: asPolicyRule(model, id, rule), value }] as const;
  });
  return { ...found.cutoffs, ...Object.fromEntries(chosen) };
}

/**
 * Converts a rule that the user chose into the policy's form. The number 80 % for a running share of the profit becomes
 * the rule *share of the total: 80 %*; every other rule stays as it is.
 */
function asPolicyRule(model: Model, id: string, rule: CutoffRule): CutoffRule {
  const measure = model.cutoffs.find((cutoff) => cutoff.id === id)?.measure;
  const isShare = measure !== undefined && isRunningShare(model, measure);
  return isShare && rule.kind === 'fixed' ? { kind: 'shareOfTotal', share: rule.value } : rule;
}
