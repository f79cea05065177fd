import type { Policy } from '../../policy/policy';
import { editedPolicy } from '../../policy/edited-policy';
import { policyFromJson } from '../../policy/policy-file';
import { faultText, type PolicyFault } from '../../policy/policy-fault';
import { readPolicySheet } from '../../policy/read-policy-sheet';
import { SheetProblem } from '../../sheet/problem';
import { findPolicy, type StandingPolicy } from './find-policy';

/** What the workbook says about its policy. */
export type PolicyState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'valid';
      readonly policy: Policy;
      /** As the sheet says it by itself, without what is known of the last valid one. */
      readonly asRead: Policy;
      readonly sheet: string;
    }
  | { readonly kind: 'faulty'; readonly faults: readonly PolicyFault[] };

export interface PolicyFound {
  readonly standing: StandingPolicy;
  readonly state: PolicyState;
}

export async function readPolicyState(context: Excel.RequestContext): Promise<PolicyFound> {
  const standing = await findPolicy(context);
  return { standing, state: stateOf(standing) };
}

/** There is none where nothing of one is left, also no name that once referred to its cells. */
function stateOf(standing: StandingPolicy): PolicyState {
  if (standing.tables.length === 0 && standing.taken.size === 0) return { kind: 'none' };
  const read = readPolicySheet(standing);
  if ('faults' in read) return { kind: 'faulty', faults: read.faults };
  const [first] = standing.cells;
  const before = policyFromJson(standing.lastValid ?? '');
  const policy = 'policy' in before ? editedPolicy(read.policy, before.policy) : read.policy;
  return { kind: 'valid', policy, asRead: read.policy, sheet: first!.sheet };
}

/** The policy that a run must follow. Throws a SheetProblem where there is one that is not valid. */
export function policyToFollow({ state }: PolicyFound): Policy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  const [fault] = state.faults;
  throw new SheetProblem('faultyPolicy', {
    fault: { en: faultText(fault!, 'en'), zh: faultText(fault!, 'zh') },
  });
}
