import { isRunningShare } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ModelPolicy } from '../policy';
import { effectiveModel } from './effective-model';
import { policyRowForm } from './policy-row-form';

/**
 * Returns the effective model with cut-offs as a run chooses them. Those of a running share are shares, such as 80 % of
 * the profit. If the policy has another rule for one of them, such as *A from a profit of 40*, no share says the same:
 * then they are numbers, as in the policy.
 */
export function askedModel(policy: ModelPolicy, language: Language): Model {
  const model = effectiveModel(policy, language);
  const isShareThroughout = model.cutoffs
    .filter(({ measure }) => isRunningShare(model, measure))
    .every(({ id }) => (policy.cutoffs[id]?.rule.kind ?? 'shareOfTotal') === 'shareOfTotal');
  return isShareThroughout ? model : policyRowForm(policy, language);
}
