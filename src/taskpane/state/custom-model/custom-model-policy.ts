import type { CutoffRule } from '../../../classifier/cutoff';
import type { Language } from '../../../classifier/language';
import {
  isCustomModelId,
  customCutoffId,
  customIndexId,
  customMeasureId,
  partsOf,
  scaleIds,
  scaleNumbers,
  type CustomCutoff,
  type CustomIndex,
  type CustomMeasure,
  type CustomModel,
  type ScaleNumber,
} from '../../../policy/custom-model';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../../policy/policy';
import { renamed, unclassifiedTier } from '../../../policy/model/policy-tiers';
import type { DecimalMark } from '../../text/number-text';
import { ruleOf } from '../cutoff-draft';
import type { AxisDraft, CustomModelDraft } from './custom-model-draft';
import type { CustomStep } from './custom-model-steps';
import { withRule } from '../policy-edits';

/**
 * Words for naming cut-offs, in the pane's language. `levelWords[n - 2]` has the names of the n levels of a measure.
 */
export interface CutoffWords {
  readonly levelWords: readonly (readonly string[])[];
  cutoffName(measure: string, level: string): string;
  /** Names a number that scales a measure of a score. */
  scaleName(measure: string, number: ScaleNumber): string;
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
  if (unreadStep(draft, mark)) return undefined;
  const isScore = draft.indices !== undefined;
  const wasScore = before?.own?.indices !== undefined;
  const cutoffsOf = ({ name, cutoffs }: AxisDraft, earlier: CustomIndex | undefined, make: MakeCutoff) => {
    // Keeps the names of cut-offs if the measure or index has the same name and number of levels as before, because the
    // user may have edited the cut-offs' names on the policy's sheet. A scale also has three numbers, but is no levels.
    const isSame =
      wasScore === isScore && earlier?.name === name && earlier.cutoffs.length === cutoffs.length;
    return cutoffs.map((cutoff, index): CustomCutoff => {
      const { id, name: usual } = make(index);
      return { id, name: isSame ? earlier.cutoffs[index]!.name : usual, rule: ruleOf(cutoff, mark)! };
    });
  };
  const between =
    (id: string, { name, cutoffs }: AxisDraft): MakeCutoff =>
    (index) => ({
      id: customCutoffId(id, index + 1),
      name: words.cutoffName(name, words.levelWords[cutoffs.length - 1]![index + 1]!),
    });
  const scaling =
    (id: string, { name }: AxisDraft): MakeCutoff =>
    (index) => {
      const number = scaleNumbers[index]!;
      return { id: scaleIds(id)[number], name: words.scaleName(name, number) };
    };
  const measures = draft.measures.map((measure, at): CustomMeasure => {
    const id = customMeasureId(at + 1);
    const earlier = measureBefore(before, isScore, { at, name: measure.name });
    return {
      id,
      name: measure.name,
      kind: measure.kind,
      ...(isScore && { index: customIndexId((measure.index ?? 0) + 1) }),
      cutoffs: cutoffsOf(measure, earlier, isScore ? scaling(id, measure) : between(id, measure)),
    };
  });
  const indices = draft.indices?.map((index, at): CustomIndex => {
    const id = customIndexId(at + 1);
    return {
      id,
      name: index.name,
      cutoffs: cutoffsOf(index, before?.own?.indices?.[at], between(id, index)),
    };
  });
  const tierIds = draft.tiers.map(({ id }) => id);
  const own: CustomModel = {
    id: draft.id,
    name: draft.name,
    measures,
    ...(indices && { indices }),
    grid: draft.grid,
    tierIds,
  };
  const unclassified = before?.tiers.find(({ id }) => !before.own?.tierIds.includes(id));
  return {
    modelId: draft.id,
    own,
    columns: Object.fromEntries(
      measures.map(({ id, name }, at) => {
        const earlier = measureBefore(before, isScore, { at, name });
        return [id, (earlier && before?.columns[earlier.id]) ?? name];
      }),
    ),
    cutoffs: Object.fromEntries(
      partsOf(own).flatMap(({ cutoffs }) =>
        cutoffs.map(({ id, rule }) => [id, withRule(withNumberKept(before, id, rule), rule)]),
      ),
    ),
    tiers: [...draft.tiers.map((tier) => asBefore(tier, before)), unclassified ?? unclassifiedTier(language)],
  };
}

/** Returns the id and the usual name of the cut-off at this place. */
type MakeCutoff = (index: number) => Pick<CustomCutoff, 'id' | 'name'>;

/**
 * Returns the measure as it was before: the one at the same place, which may have been renamed. If the model is or was a
 * score, the one of the same name, because others may have been removed.
 */
function measureBefore(
  before: ModelPolicy | undefined,
  isScore: boolean,
  { at, name }: { readonly at: number; readonly name: string },
): CustomMeasure | undefined {
  const { measures = [], indices } = before?.own ?? {};
  return isScore || indices ? measures.find((measure) => measure.name === name) : measures[at];
}

/** Returns the step with the field of a number that cannot be read; undefined if all can. */
export function unreadStep(
  { measures, indices = [] }: CustomModelDraft,
  mark: DecimalMark,
): CustomStep | undefined {
  const isUnread = ({ cutoffs }: AxisDraft) => cutoffs.some((cutoff) => !ruleOf(cutoff, mark));
  if (measures.some(isUnread)) return indices.length > 0 ? 'what' : 'levels';
  return indices.some(isUnread) ? 'levels' : undefined;
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
