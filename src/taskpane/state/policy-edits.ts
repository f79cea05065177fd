import type { Cutoff, CutoffRule } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { isSameRule } from '../../classifier/cutoffs/kept-cutoffs';
import { splitsClients } from '../../classifier/cutoffs/resolve-cutoffs';
import { modelPolicyFaults } from '../../policy/faults/model-policy-faults';
import type { ModelPolicy, Policy, PolicyCutoff, PolicyTier } from '../../policy/policy';
import { faultSentence } from '../../policy/fault';
import { renamed } from '../../policy/model/policy-tiers';
import { capitalColor } from '../../policy/tier-color';
import type { DecimalMark } from '../text/number-text';
import { draftOf, ruleOf, type CutoffDraft } from './cutoff-draft';
import { offeredRules } from './rule-fields';

/** The fields of a tier that can be edited in the pane. */
export type TierEdit = Partial<Pick<PolicyTier, 'name' | 'fill' | 'strategy'>>;

/** Unsaved changes to one model's policy, by the ids of cut-offs and tiers. */
export interface ModelEdits {
  readonly cutoffs: Readonly<Record<string, CutoffDraft>>;
  readonly tiers: Readonly<Record<string, TierEdit>>;
}

/** Unsaved changes by model id. Whatever has no entry is as on the policy's sheet. */
export type PolicyEdits = Readonly<Record<string, ModelEdits>>;

export const noEdits: PolicyEdits = {};

const editsOf = (edits: PolicyEdits, modelId: string): ModelEdits =>
  edits[modelId] ?? { cutoffs: {}, tiers: {} };

export function withCutoffEdit(
  edits: PolicyEdits,
  modelId: string,
  id: string,
  draft: CutoffDraft,
): PolicyEdits {
  const { cutoffs, tiers } = editsOf(edits, modelId);
  return { ...edits, [modelId]: { cutoffs: { ...cutoffs, [id]: draft }, tiers } };
}

export function withTierEdit(edits: PolicyEdits, modelId: string, id: string, edit: TierEdit): PolicyEdits {
  const { cutoffs, tiers } = editsOf(edits, modelId);
  return { ...edits, [modelId]: { cutoffs, tiers: { ...tiers, [id]: { ...tiers[id], ...edit } } } };
}

/** Returns the content of a cut-off's fields: the unsaved change if there is one, otherwise the policy's rule. */
export const cutoffDraft = (
  edits: PolicyEdits,
  model: ModelPolicy,
  id: string,
  mark: DecimalMark,
  unit?: CutoffDraft['unit'],
): CutoffDraft =>
  editsOf(edits, model.modelId).cutoffs[id] ?? draftOf(asNumber(model.cutoffs[id]!), mark, unit);

const asNumber = ({ rule, value }: PolicyCutoff): CutoffRule =>
  rule.kind === 'fixed' ? { kind: 'fixed', value } : rule;

/** Returns the content of a tier's fields: the policy's tier, with the unsaved changes. */
export const tierDraft = (edits: PolicyEdits, model: ModelPolicy, tier: PolicyTier): PolicyTier => ({
  ...tier,
  ...editsOf(edits, model.modelId).tiers[tier.id],
});

/**
 * Returns the rules to choose from: the present rule, and those that every model offers. Returns only `fixed` for a
 * cut-off that splits no clients, such as a weight or a number of days.
 */
export function kindsFor(
  model: Pick<Model, 'table' | 'derived'>,
  { id, least }: Pick<Cutoff, 'id' | 'least'>,
  { rule }: Pick<PolicyCutoff, 'rule'>,
): readonly CutoffRule['kind'][] {
  const isNumber = least !== undefined || !splitsClients(model, id);
  if (isNumber && rule.kind === 'fixed') return ['fixed'];
  return offeredRules.includes(rule.kind) ? offeredRules : [rule.kind, ...offeredRules];
}

/** Returns a model's policy with the unsaved changes; undefined while a number cannot be read. */
export function editedModel(
  model: ModelPolicy,
  edits: PolicyEdits,
  mark: DecimalMark,
): ModelPolicy | undefined {
  const { cutoffs, tiers } = editsOf(edits, model.modelId);
  const next: Record<string, PolicyCutoff> = { ...model.cutoffs };
  for (const [id, draft] of Object.entries(cutoffs)) {
    const before = model.cutoffs[id];
    if (!before) continue;
    const rule = ruleOf(draft, mark);
    if (!rule) return undefined;
    next[id] = withRule(before, rule);
  }
  return {
    ...model,
    cutoffs: next,
    tiers: model.tiers.map((tier) => {
      const { name = tier.name, ...other } = tiers[tier.id] ?? {};
      const edited = { ...tier, ...other };
      return renamed({ ...edited, fill: capitalColor(edited.fill) }, name);
    }),
  };
}

/**
 * Gives a cut-off another rule. A `fixed` rule has a number of its own; with any other rule the old number stays until
 * the next run computes a new one.
 */
export function withRule(before: PolicyCutoff, rule: CutoffRule): PolicyCutoff {
  if (rule.kind === 'fixed') return { rule, value: rule.value };
  // Drops the date of the number if the rule is another, so that the next run computes the number.
  const { value, drawnOn } = isSameRule(before.rule, rule) ? before : { ...before, drawnOn: undefined };
  return { rule, value, ...(drawnOn !== undefined && { drawnOn }) };
}

/**
 * Maps each place of an edited model that has a fault, such as `tiers[0].name` or `cutoffs.sales_cutoff.value`, to a
 * sentence about it.
 */
export function faultsAt(model: ModelPolicy, language: Language): Readonly<Record<string, string>> {
  const faults = modelPolicyFaults(model, (place) => place);
  return Object.fromEntries(faults.map(({ place, ...fault }) => [place, faultSentence(fault, language)]));
}

/** Returns the policy with all unsaved changes; undefined while one of them is not valid. */
export function editedPolicy(policy: Policy, edits: PolicyEdits, mark: DecimalMark): Policy | undefined {
  const models: ModelPolicy[] = [];
  for (const model of policy.models) {
    const edited = editedModel(model, edits, mark);
    if (!edited || modelPolicyFaults(edited, (place) => place).length > 0) return undefined;
    models.push(edited);
  }
  return { ...policy, models };
}
