import type { CutoffRule } from '../cutoff';
import { numberOf, ruleKinds } from './rule-kinds';
import type { Sliced } from '../slices';

/**
 * Computes a cut-off from `numbers`, the clients' values, by its rule. Returns NaN if the rule needs numbers and there
 * are none.
 */
export function* computeCutoff(rule: CutoffRule, numbers: Float64Array): Sliced<number> {
  const { compute } = ruleKinds[rule.kind];
  if (!compute) return numberOf(rule);
  if (numbers.length === 0) return NaN;
  const computed = compute(numbers, numberOf(rule));
  return typeof computed === 'number' ? computed : yield* computed;
}
