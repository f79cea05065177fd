import { isRunningShare } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { ModelPolicy } from '../policy';
import { effectiveModel } from './effective-model';
import { policyRowForm } from './policy-row-form';

/**
 * Returns the model under its policy, with the cut-offs that the pane and a run use. The cut-offs of a running share
 * are shares, such as the first 80 % of the profit. If the policy has a number for one of them instead, such as a
 * profit of 40, no share has the same meaning, so all cut-offs are those of the row form (`rowForm`).
 */
export function askedModel(policy: ModelPolicy, language: Language): Model {
  const model = effectiveModel(policy, language);
  const isShareThroughout = model.cutoffs
    .filter(({ measure }) => isRunningShare(model, measure))
    .every(({ id }) => (policy.cutoffs[id]?.rule.kind ?? 'shareOfTotal') === 'shareOfTotal');
  return isShareThroughout ? model : policyRowForm(policy, language);
}
