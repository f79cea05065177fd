import { kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import { defaultLanguage } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { shareOfNumber } from '../../sheet/text/typed-percentage';
import { withCutoffs } from '../custom-model';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import { policyRowForm } from './policy-row-form';

/** Returns the ids of cut-offs that are shares in the model's row form. A user may type 75 for 0.75. */
export const shareCutoffs = (form: Pick<Model, 'cutoffs' | 'measures' | 'derived'>): readonly string[] =>
  form.cutoffs
    .filter(({ measure }) => measureKinds[kindOf(form, measure)].percent === 'share')
    .map(({ id }) => id);

/** Returns a valid policy with all shares as fractions of 1, however they were typed. */
export function withSharesRead(policy: ModelPolicy): ModelPolicy {
  const shares = shareCutoffs(policyRowForm(policy, defaultLanguage));
  const read = Object.entries(policy.cutoffs).map(([id, cutoff]): [string, PolicyCutoff] => [
    id,
    shares.includes(id) ? withShare(cutoff) : cutoff,
  ]);
  const cutoffs = Object.fromEntries(read);
  const own =
    policy.own &&
    withCutoffs(policy.own, (cutoff) => ({ ...cutoff, rule: cutoffs[cutoff.id]?.rule ?? cutoff.rule }));
  return { ...policy, ...(own && { own }), cutoffs };
}

function withShare(cutoff: PolicyCutoff): PolicyCutoff {
  const value = shareOfNumber(cutoff.value) ?? cutoff.value;
  return { ...cutoff, value, rule: cutoff.rule.kind === 'fixed' ? { kind: 'fixed', value } : cutoff.rule };
}
