import type { CutoffRule } from '../cutoff';
import { numberOf, ruleKinds } from './rule-kinds';
import type { Sliced } from '../slices';

/**
 * Computes a cut-off from `numbers`, the clients' values, by its rule. Returns NaN if the rule needs numbers and there
 * are none.
 */
export function* drawCutoff(rule: CutoffRule, numbers: Float64Array): Sliced<number> {
  const { draw } = ruleKinds[rule.kind];
  if (!draw) return numberOf(rule);
  if (numbers.length === 0) return NaN;
  const drawn = draw(numbers, numberOf(rule));
  return typeof drawn === 'number' ? drawn : yield* drawn;
}
