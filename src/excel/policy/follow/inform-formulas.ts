import { firstFault } from '../../../policy/fault';
import { setWorkbookPolicy, type WorkbookPolicy } from '../../office/workbook-policy';
import { followPolicy } from './follow-policy';
import type { PolicyState } from '../policy-state';
import { recalculateTyped } from './recalculate-typed';

/**
 * Makes formulas without a policy argument use the workbook's policy, and recalculates them whenever it changes.
 * Returns a function that stops this.
 */
export function informFormulas(): Promise<() => Promise<void>> {
  let last: string | undefined;
  return followPolicy((state) => {
    const policy = policyOf(state);
    const now = JSON.stringify(policy);
    if (now === last) return;
    last = now;
    setWorkbookPolicy(policy);
    // If this fails, the next change recalculates the formulas, or the user does with F9.
    recalculateTyped().catch(() => undefined);
  });
}

function policyOf(state: PolicyState): WorkbookPolicy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  return { fault: firstFault(state.faults) };
}
