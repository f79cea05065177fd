import { isRunningShare } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ModelPolicy } from '../policy';
import { effectiveModel } from './effective-model';
import { policyRowForm } from './policy-row-form';

/**
 * Returns the model under its policy, with cut-offs as the pane and a run choose them. A cut-off of a running share is
 * a share, such as 80 % of the profit. If the policy has a number for one of them, such as *A from a profit of 40*, no
 * share says the same; then all of them are numbers, as in the policy.
 */
export function askedModel(policy: ModelPolicy, language: Language): Model {
  const model = effectiveModel(policy, language);
  const isShareThroughout = model.cutoffs
    .filter(({ measure }) => isRunningShare(model, measure))
    .every(({ id }) => (policy.cutoffs[id]?.rule.kind ?? 'shareOfTotal') === 'shareOfTotal');
  return isShareThroughout ? model : policyRowForm(policy, language);
}
