import { firstFault } from '../../../policy/fault';
import { setWorkbookPolicy, type WorkbookPolicy } from '../../office/workbook-policy';
import { followPolicy } from './follow-policy';
import type { PolicyState } from '../policy-state';
import { recalculateTyped } from './recalculate-typed';

/**
 * Makes formulas typed without the policy's cell use the workbook's policy from now on; they are recalculated whenever
 * it changes. Returns a function that stops that.
 */
export function informFormulas(): Promise<() => Promise<void>> {
  let last: string | undefined;
  return followPolicy((state) => {
    const policy = policyOf(state);
    const now = JSON.stringify(policy);
    if (now === last) return;
    last = now;
    setWorkbookPolicy(policy);
    // The next change, or F9, recalculates them.
    recalculateTyped().catch(() => undefined);
  });
}

function policyOf(state: PolicyState): WorkbookPolicy | undefined {
  if (state.kind === 'none') return undefined;
  if (state.kind === 'valid') return state.policy;
  return { fault: firstFault(state.faults) };
}
