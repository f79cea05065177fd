import type { CutoffRule } from '../../../classifier/cutoff';
import type { Language } from '../../../classifier/language';
import {
  isCustomModelId,
  customCutoffId,
  customMeasureId,
  type CustomMeasure,
  type CustomModel,
} from '../../../policy/custom-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../../policy/policy';
import { renamed, unclassifiedTier } from '../../../policy/model/policy-tiers';
import type { DecimalMark } from '../../text/number-text';
import { ruleOf } from '../cutoff-draft';
import type { CustomModelDraft } from './custom-model-draft';
import { withRule } from '../policy-edits';

/**
 * Words for naming cut-offs, in the pane's language. `levelWords[n - 2]` has the names of the n levels of a measure.
 */
export interface CutoffWords {
  readonly levelWords: readonly (readonly string[])[];
  cutoffName(measure: string, level: string): string;
}

/**
 * Converts a draft into the model's policy; undefined while a number cannot be read.
 *
 * @param before the model as the workbook has it
 */
export function policyOfDraft(
  draft: CustomModelDraft,
  before: ModelPolicy | undefined,
  { language, mark, words }: { language: Language; mark: DecimalMark; words: CutoffWords },
): ModelPolicy | undefined {
  const rules = draft.measures.map(({ cutoffs }) => cutoffs.map((cutoff) => ruleOf(cutoff, mark)));
  if (rules.flat().includes(undefined)) return undefined;
  const measures = draft.measures.map(({ name, kind, cutoffs }, at): CustomMeasure => {
    const id = customMeasureId(at + 1);
    const earlier = before?.own?.measures[at];
    const hasSameLevels = earlier?.name === name && earlier.cutoffs.length === cutoffs.length;
    return {
      id,
      name,
      kind,
      cutoffs: cutoffs.map((_, index) => ({
        id: customCutoffId(id, index + 1),
        // Keeps the cut-off's name if the measure has the same name and number of levels as before, because the user
        // may have edited the cut-off's name on the policy's sheet.
        name: hasSameLevels
          ? earlier.cutoffs[index]!.name
          : words.cutoffName(name, words.levelWords[cutoffs.length - 1]![index + 1]!),
        rule: rules[at]![index]!,
      })),
    };
  });
  const tierIds = draft.tiers.map(({ id }) => id);
  const own: CustomModel = { id: draft.id, name: draft.name, measures, grid: draft.grid, tierIds };
  const unclassified = before?.tiers.find(({ id }) => !before.own?.tierIds.includes(id));
  return {
    modelId: draft.id,
    own,
    columns: Object.fromEntries(measures.map(({ id, name }) => [id, before?.columns[id] ?? name])),
    cutoffs: Object.fromEntries(
      measures.flatMap(({ cutoffs }) =>
        cutoffs.map(({ id, rule }) => [id, withRule(withNumberKept(before, id, rule), rule)]),
      ),
    ),
    tiers: [...draft.tiers.map((tier) => asBefore(tier, before)), unclassified ?? unclassifiedTier(language)],
  };
}

/**
 * Returns the cut-off as the workbook's policy has it, with its computed number, if its rule is unchanged. Otherwise
 * returns it with the number NaN, which the next run replaces.
 */
function withNumberKept(before: ModelPolicy | undefined, id: string, rule: CutoffRule): PolicyCutoff {
  const cutoff = before?.cutoffs[id];
  return cutoff && JSON.stringify(cutoff.rule) === JSON.stringify(rule) ? cutoff : { rule, value: NaN };
}

function asBefore(tier: PolicyTier, before: ModelPolicy | undefined): PolicyTier {
  const earlier = before?.tiers.find(({ id }) => id === tier.id);
  return earlier ? renamed({ ...tier, name: earlier.name }, tier.name) : tier;
}

/** Adds a custom model to the policy; replaces the model with the same id, if there is one. */
export function withCustomModel(policy: Policy, model: ModelPolicy): Policy {
  const has = policy.models.some(({ modelId }) => modelId === model.modelId);
  const models = has
    ? policy.models.map((each) => (each.modelId === model.modelId ? model : each))
    : [...policy.models, model];
  return { ...policy, models };
}

export const withoutCustomModel = (policy: Policy, id: string): Policy => ({
  ...policy,
  models: policy.models.filter(({ modelId }) => !isCustomModelId(modelId) || modelId !== id),
});
