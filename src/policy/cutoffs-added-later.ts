import { fixedNumber } from '../classifier/cutoff';
import type { Model } from '../classifier/model';
import type { PolicyCutoff } from './policy';

/**
 * Returns the cut-offs that a later version of ClientTier added to the model, if the policy is older. Their numbers are
 * those that the model had as constants before. Empty if the policy has any of these cut-offs.
 *
 * @param form the model in row form
 * @param has returns whether the policy has a cut-off
 */
export function cutoffsAddedLater(
  { cutoffs }: Pick<Model, 'cutoffs'>,
  has: (id: string) => boolean,
): Record<string, PolicyCutoff> {
  const added = cutoffs.filter(({ addedLater }) => addedLater);
  if (added.some(({ id }) => has(id))) return {};
  return Object.fromEntries(
    added.map((cutoff) => [cutoff.id, { rule: cutoff.rule, value: fixedNumber(cutoff) }]),
  );
}
