import { fixedNumber } from '../classifier/cutoff';
import type { Model } from '../classifier/model';
import type { PolicyCutoff } from './policy';

/**
 * Returns the cut-offs that a policy lacks if it was made before the model had them, with the numbers that held until
 * then; none if it has any of them. `form` is the model in row form, `has` says which the policy has.
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
