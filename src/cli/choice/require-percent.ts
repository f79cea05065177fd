import { kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import type { Plan } from '../../sheet/plan/plan';
import { CliProblem } from '../problem/cli-problem';
import { cutoffNamed, readCutoffs, typedNumber } from './read-cutoffs';

/**
 * Refuses a percentage for a measure that is not in percent, such as `sales=10%`: it would mean 0.1. A column that the
 * sheet shows in percent counts as in percent.
 *
 * @param given cut-offs by id or measure, as typed
 * @param readings how the columns were read; empty if they were not read yet
 * @throws CliProblem that says how to write the number, and the rule that may be meant
 */
export function requirePercent(
  model: Model,
  given: ReadonlyMap<string, string>,
  readings: Plan['readings'] = [],
): void {
  for (const [name, text] of given) {
    const [, digits, sign] = typedNumber.exec(text) ?? [];
    if (digits === undefined || sign !== '%') continue;
    const { id, measure } = cutoffNamed(model, name);
    if (measureKinds[kindOf(model, measure)].percent !== undefined) continue;
    if (readings.some((each) => each.measure === measure && each.inPercent)) continue;
    const rule = readCutoffs(model, new Map([[name, text]]))[id];
    if (rule?.kind === 'fixed')
      throw new CliProblem('notInPercent', { cutoff: name, found: text, number: rule.value });
  }
}
