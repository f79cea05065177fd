import type { Cutoff, CutoffRule } from '../../classifier/cutoff';
import { askedModel } from '../../policy/model/asked-model';
import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyRowForm } from '../../policy/model/policy-row-form';
import { policyPartName } from '../../policy/names';
import { SheetProblem } from '../../sheet/problem';
import type { Choice } from '../../sheet/choice';
import type { Model } from '../../classifier/model';
import type { ExistingPolicy } from './find-policy';

/**
 * Returns the choice with the policy's as-of date, and the model with the policy's cut-off numbers fixed. The
 * formulas use the same ones.
 *
 * @throws SheetProblem if the run would have to change the policy
 */
export function underProtectedPolicy(
  choice: Choice,
  policy: Policy,
  sheet: string,
  { ownNames }: Pick<ExistingPolicy, 'ownNames'>,
): { readonly choice: Choice; readonly model: Model } {
  const { language, asOf } = policy;
  const found = policy.models.find(({ modelId }) => modelId === choice.modelId);
  if (
    !found ||
    choice.language !== language ||
    !hasColumnsFor(found, choice) ||
    !hasRulesOf(found, policy, choice)
  ) {
    throw new SheetProblem('protectedPolicy', { sheet });
  }
  const form = policyRowForm(found, language);
  // A cut-off newer than the policy sheet has no cell, so a formula could not refer to it.
  const isOnSheet = ({ id }: Cutoff) => ownNames.has(policyPartName(choice.modelId, id));
  if (choice.writeAs === 'portable' && !form.cutoffs.every(isOnSheet)) {
    throw new SheetProblem('protectedPolicy', { sheet });
  }
  const cutoffs = form.cutoffs.map((cutoff) => {
    const value = found.cutoffs[cutoff.id]?.value ?? NaN;
    return { ...cutoff, rule: { kind: 'fixed', value } as const };
  });
  return { choice: { ...choice, cutoffs: {}, asOf }, model: { ...form, cutoffs } };
}

/** Tells whether the policy has the same measures. Headers are not compared: another sheet may have other ones. */
function hasColumnsFor({ columns }: ModelPolicy, choice: Choice): boolean {
  const ids = Object.keys(choice.columns);
  return ids.length === Object.keys(columns).length && ids.every((id) => Object.hasOwn(columns, id));
}

function hasRulesOf(found: ModelPolicy, { language }: Policy, { cutoffs }: Choice): boolean {
  return askedModel(found, language).cutoffs.every(({ id, rule }) => {
    const chosen = cutoffs[id];
    return !chosen || inText(chosen) === inText(rule);
  });
}

/** Formats a rule without the last digits of its number, which may change when it is typed in per cent. */
const inText = (rule: CutoffRule) =>
  JSON.stringify(rule, (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(12) : value));
