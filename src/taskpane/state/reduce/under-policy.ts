import { choosable } from '../../../classifier/cutoff';
import type { Model } from '../../../classifier/model';
import type { PolicyState } from '../../../excel/policy/policy-state';
import { decidesOn, modelAmong, modelsOfWorkbook } from '../../../policy/model/models-of-workbook';
import { columnsToOffer } from '../../../sheet/record/chosen-before';
import { draftOf, unitIn } from '../cutoff-draft';
import { draftFor, outdated, policyIn, wasDeleted } from '../draft-for';
import type { Draft, PaneState } from '../pane-state';

/**
 * Returns the state after the workbook's policy was read. An invalid policy leaves the models as they were. Cut-offs
 * that the policy has changed replace those of the draft; other choices stay.
 */
export function underPolicy(state: PaneState, policy: PolicyState): PaneState {
  if (policy.kind === 'faulty') return recounting({ ...state, policy });
  const models = modelsOfWorkbook(policy.kind === 'valid' ? policy.policy : undefined);
  const readPolicy: PaneState = { ...state, policy, models };
  const modelId = modelToTurnTo(state, models);
  if (modelId !== undefined) return turnedTo(readPolicy, modelAmong(models, modelId));
  const ruled = withRules(state, readPolicy);
  const draft = wasDeleted(readPolicy) && !wasDeleted(state) ? { ...ruled, withoutPolicy: true } : ruled;
  const before = modelAmong(state.models, draft.modelId);
  const now = modelAmong(models, draft.modelId);
  const isSame = draft === state.draft && JSON.stringify(before) === JSON.stringify(now);
  const hadFaults = state.policy?.kind === 'faulty';
  const changed = { ...readPolicy, draft };
  return isSame && !hadFaults ? changed : recounting(changed);
}

/**
 * Returns the state with its counts marked as outdated. Otherwise nothing would start a new count, because what the
 * add-in itself writes to the policy's sheet is no edit.
 */
const recounting = (state: PaneState): PaneState => ({
  ...state,
  edits: state.edits + 1,
  preview: outdated(state.preview),
});

/**
 * Returns the id of the model to show after the policy was read; undefined to stay with the present one. This is the
 * first model if the present one is no longer in the workbook. It is a model that the policy has just added, if that
 * one has segmented the customers and the present one has not.
 */
function modelToTurnTo({ customers, draft, models: before }: PaneState, models: readonly Model[]) {
  const has = (all: readonly Model[], id: string) => all.some((model) => model.id === id);
  if (!has(models, draft.modelId)) return models[0]!.id;
  const segmentedBy = customers?.segmentedBy ?? [];
  return segmentedBy.includes(draft.modelId)
    ? undefined
    : segmentedBy.find((id) => has(models, id) && !has(before, id));
}

function turnedTo(state: PaneState, model: Model): PaneState {
  const { customers } = state;
  const proposed = customers ? columnsToOffer(customers, model) : {};
  const draft = draftFor(state, { modelId: model.id, proposed }, customers);
  return { ...state, draft, preview: { kind: 'none' }, overrides: 'keep' };
}

function withRules(before: PaneState, now: PaneState): Draft {
  const { draft, decimalMark } = before;
  const { modelId } = draft;
  const model = modelAmong(now.models, modelId);
  if (!decidesOn(policyIn(now), modelId)) return draft;
  const rulesBefore = decidesOn(policyIn(before), modelId) ? rulesOf(before.models, modelId) : {};
  const changed = Object.entries(rulesOf(now.models, modelId)).filter(
    ([id, rule]) => JSON.stringify(rule) !== JSON.stringify(rulesBefore[id]),
  );
  if (changed.length === 0) return draft;
  const unitNow = (id: string) => {
    const cutoff = model.cutoffs.find((each) => each.id === id)!;
    const isShown = draft.cutoffs[id]?.unit === 'shown';
    return unitIn(model, cutoff.measure) ?? (isShown ? 'shown' : undefined);
  };
  const drafts = changed.map(([id, rule]) => [id, draftOf(rule, decimalMark, unitNow(id))] as const);
  return { ...draft, cutoffs: { ...draft.cutoffs, ...Object.fromEntries(drafts) } };
}

const rulesOf = (models: readonly Model[], modelId: string) =>
  Object.fromEntries(choosable(modelAmong(models, modelId).cutoffs).map(({ id, rule }) => [id, rule]));
