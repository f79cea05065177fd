import { fixedNumber } from '../classifier/cutoff';
import type { Model } from '../classifier/model';
import type { PolicyCutoff } from './policy';

/**
 * Returns the cut-offs that a later version of ClientTier added to the model, for a policy from an older version. Each
 * has the fixed number that older versions used. Returns an empty object if the policy has one of the added cut-offs,
 * because it then is not older.
 *
 * @param form the model in row form (`rowForm`)
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
