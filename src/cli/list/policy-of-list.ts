import { policyOfRun } from '../../excel/policy/change/policy-of-run';
import type { Policy } from '../../policy/policy';
import type { ListPlanned } from './plan-list';
import { nothingThere, stateOf } from './policy-given';

/**
 * Returns the policy that a run over a list would leave in a workbook.
 *
 * @param given the policy that the run was given
 */
export function policyOfList({ question, plan }: ListPlanned, given: Policy | undefined): Policy {
  const found = { state: stateOf(given), existing: nothingThere };
  return policyOfRun(found, { ...question, withoutPolicy: false }, plan)!;
}
