import { policyOfRun } from '../../excel/policy/change/policy-of-run';
import type { Policy } from '../../policy/policy';
import type { ListPlanned } from './plan-list';
import { nothingThere, stateOf } from './policy-given';

/**
 * Returns the policy that a run over a list would write to a workbook.
 *
 * @param given the policy that was given for the run
 */
export function policyOfList({ question, plan }: ListPlanned, given: Policy | undefined): Policy {
  const found = { state: stateOf(given), existing: nothingThere };
  return policyOfRun(found, { ...question, withoutPolicy: false }, plan)!;
}
