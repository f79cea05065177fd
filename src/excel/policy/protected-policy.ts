import type { Cutoff } from '../../classifier/cutoff';
import { isSameRule } from '../../classifier/cutoffs/kept-cutoffs';
import { askedModel } from '../../policy/model/asked-model';
import type { ModelPolicy, Policy } from '../../policy/policy';
import { policyRowForm } from '../../policy/model/policy-row-form';
import { policyPartName } from '../../policy/names';
import { SheetProblem } from '../../sheet/problem';
import type { ModelChoice } from '../../sheet/choice';
import type { WriteAs } from '../../sheet/write-as';
import type { Model } from '../../classifier/model';
import type { ExistingPolicy } from './find-policy';

/**
 * Returns the model for a run that may not change the policy, because this is protected: each cut-off is the present
 * number on the policy's sheet, which formulas read too.
 *
 * @throws SheetProblem if the run would have to change the policy
 */
export function underProtectedPolicy(
  choice: ModelChoice & { readonly writeAs?: WriteAs },
  policy: Policy,
  sheet: string,
  { ownNames }: Pick<ExistingPolicy, 'ownNames'>,
): Model {
  const { language } = policy;
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
  // A cut-off that is newer than the policy sheet has no cell there, so that no formula can refer to it.
  const isOnSheet = ({ id }: Cutoff) => ownNames.has(policyPartName(choice.modelId, id));
  if (choice.writeAs === 'portable' && !form.cutoffs.every(isOnSheet)) {
    throw new SheetProblem('protectedPolicy', { sheet });
  }
  const cutoffs = form.cutoffs.map((cutoff) => {
    const value = found.cutoffs[cutoff.id]?.value ?? NaN;
    return { ...cutoff, rule: { kind: 'fixed', value } as const };
  });
  return { ...form, cutoffs };
}

/**
 * Returns whether the choice has columns for the same measures as the policy. Does not compare headers, because they
 * may differ from sheet to sheet.
 */
function hasColumnsFor({ columns }: ModelPolicy, choice: ModelChoice): boolean {
  const ids = Object.keys(choice.columns);
  return ids.length === Object.keys(columns).length && ids.every((id) => Object.hasOwn(columns, id));
}

function hasRulesOf(found: ModelPolicy, { language }: Policy, { cutoffs }: ModelChoice): boolean {
  return askedModel(found, language).cutoffs.every(({ id, rule }) => {
    const chosen = cutoffs[id];
    return !chosen || isSameRule(chosen, rule);
  });
}
