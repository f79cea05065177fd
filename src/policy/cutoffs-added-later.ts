import { fixedNumber } from '../classifier/cutoff';
import type { Model } from '../classifier/model';
import type { PolicyCutoff } from './policy';

/**
 * Returns the cut-offs that the model got after this policy was made, with the numbers that the model used as
 * constants before; none if the policy has any of them. `form` is the model in row form, `has` returns whether the
 * policy has a cut-off.
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
