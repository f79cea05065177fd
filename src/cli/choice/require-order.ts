import { fixedNumber, type Cutoff, type CutoffRule } from '../../classifier/cutoff';
import { ladders } from '../../classifier/cutoffs/ladders';
import type { Model } from '../../classifier/model';
import { CliProblem } from '../problem/cli-problem';

/**
 * Refuses numbers that make a cut-off lower than the one below it, such as *big* from 20 and *medium* from 50: nobody
 * would be between them. Leaves out numbers that are not computed yet.
 *
 * @param rules rules by id of cut-off, in place of the model's own
 * @throws CliProblem that names the two cut-offs
 */
export function requireOrder(
  model: Pick<Model, 'cutoffs' | 'table' | 'derived'>,
  rules: Readonly<Record<string, CutoffRule>> = {},
): void {
  const ruled = model.cutoffs.map((each) => ({ ...each, rule: rules[each.id] ?? each.rule }));
  const cutoffs = ruled.filter(({ rule }) => rule.kind === 'fixed');
  for (const ladder of ladders({ ...model, cutoffs }))
    ladder.slice(1).forEach((upper, index) => requireNotLower(upper, ladder[index]!));
}

function requireNotLower(upper: Cutoff, lower: Cutoff): void {
  const [high, low] = [fixedNumber(upper), fixedNumber(lower)];
  if (high < low) throw new CliProblem('outOfOrder', { cutoff: upper.id, below: lower.id, lower: low });
}
