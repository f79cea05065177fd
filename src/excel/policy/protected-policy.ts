import type { Cutoff, CutoffRule } from '../../classifier/cutoff';
import { effectiveModel } from '../../policy/model/effective-model';
import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyForm } from '../../policy/model/policy-row-form';
import { policyPartName } from '../../policy/names';
import { SheetProblem } from '../../sheet/problem';
import type { Choice } from '../../sheet/choice';
import type { Model } from '../../classifier/model';
import type { StandingPolicy } from './find-policy';

/**
 * The choice and its model if the policy's sheet is protected: with the numbers and the day of the policy, by which
 * formulas decide too.
 *
 * @throws SheetProblem if it would have to change the policy.
 */
export function underProtectedPolicy(
  choice: Choice,
  policy: Policy,
  sheet: string,
  { taken }: Pick<StandingPolicy, 'taken'>,
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
  const form = policyForm(found, language);
  // Made before the model had some of them: a formula would refer to no cell.
  const isOnSheet = ({ id }: Cutoff) => taken.has(policyPartName(choice.modelId, id));
  if (choice.writeAs === 'portable' && !form.cutoffs.every(isOnSheet)) {
    throw new SheetProblem('protectedPolicy', { sheet });
  }
  const cutoffs = form.cutoffs.map((cutoff) => {
    const value = found.cutoffs[cutoff.id]?.value ?? NaN;
    return { ...cutoff, rule: { kind: 'fixed', value } as const };
  });
  return { choice: { ...choice, cutoffs: {}, asOf }, model: { ...form, cutoffs } };
}

/** The same measures, under whatever headers: on another sheet they may be called otherwise. */
function hasColumnsFor({ columns }: ModelPolicy, choice: Choice): boolean {
  const ids = Object.keys(choice.columns);
  return ids.length === Object.keys(columns).length && ids.every((id) => Object.hasOwn(columns, id));
}

function hasRulesOf(found: ModelPolicy, { language }: Policy, { cutoffs }: Choice): boolean {
  return effectiveModel(found, language).cutoffs.every(({ id, rule }) => {
    const chosen = cutoffs[id];
    return !chosen || inText(chosen) === inText(rule);
  });
}

/** Without the last digits of its numbers, which typing them in per cent may change. */
const inText = (rule: CutoffRule) =>
  JSON.stringify(rule, (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(12) : value));
